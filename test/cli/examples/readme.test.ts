import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example, packageFile, repository, SHORT, SOUND } from './sandbox.ts';

const text = example('README.md');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the page on the examples', () => {
  it('names the file that npm pack makes of this version, as the examples do', () => {
    const file = basename(packageFile());
    expect(file).toBe(`contract-viability-${version}.tgz`);
    for (const each of [text, example('github-workflow.yml'), example('gitlab-ci.yml')]) {
      const named = each.match(/contract-viability-[\d.]+\.tgz/g);
      expect(new Set(named)).toEqual(new Set([file]));
    }
  });

  it('has a link to each example that can be followed', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string);
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) expect(example(link)).not.toBe('');
  });

  it('shows settings that are settings', () => {
    const [, settings] = text.match(/```yaml\n([^`]+)```/) as RegExpMatchArray;
    expect(parse(settings as string)).toEqual({ failOn: ['atRisk', 'major'] });
    const repo = repository([SHORT]);
    repo.install();
    repo.write('viability.config.yaml', settings as string);
    expect(repo.run('viability', ['check']).code).toBe(1);
  });

  it('shows how to take up the check where contracts already fail it', () => {
    const repo = repository([SHORT, SOUND]);
    repo.install();
    const [line] = text.match(/^viability check .*$/m) as RegExpMatchArray;
    expect(repo.run('viability', ['check']).code).toBe(1);
    expect(repo.run('sh', ['-c', line]).code).toBe(0);
    repo.write('viability.config.yaml', 'baseline: viability.baseline.json\n');
    expect(repo.run('viability', ['check'])).toMatchObject({ code: 0 });
  });
});
