import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../batch/sample.ts';
import { viability } from '../program.ts';
import { folderOf } from './folders.ts';

describe('exceptions and baselines', () => {
  const more = 'exceptions:\n  - {rule: view-undeliverable, reason: being re-let, name: A. Smith, until: 2026-06-30}\n';

  test('an exception holds until its last day', async () => {
    const cwd = folderOf({ 'contracts/a.yaml': contractText({ more }) });
    const before = await viability(['check', '--today', '2026-06-30'], { cwd });
    const after = await viability(['check', '--today', '2026-07-01'], { cwd });
    expect(before.code).toBe(0);
    expect(before.stdout).toContain('excepted until 30 June 2026 by A. Smith: being re-let');
    expect(after.code).toBe(1);
    expect(after.stdout).toContain('expired-exception the exception for view-undeliverable ended on 30 June 2026');
  });

  test('a baseline lets pass what was found before, counts what is new, and only shrinks', async () => {
    const cwd = folderOf({ 'contracts/a.yaml': contractText() });
    const base = ['check', '--baseline', 'known.json', '--fail-on', 'undeliverable,minor'];
    const made = await viability([...base, '--update-baseline'], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(/^known\.json: \d+ noted\n$/) });
    const size = () => JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).known.length;
    const first = size();
    expect(await viability(base, { cwd })).toMatchObject({ code: 0, stderr: '' });

    writeFileSync(join(cwd, 'contracts/b.yaml'), contractText());
    expect((await viability(base, { cwd })).code).toBe(1);
    expect((await viability([...base, '--update-baseline'], { cwd })).code).toBe(1);
    expect(size()).toBe(first);

    writeFileSync(join(cwd, 'contracts/a.yaml'), contractText({ price: '£45.00' }));
    const fewer = await viability(base, { cwd });
    expect(fewer.stderr).toMatch(/known\.json holds \d+ that are no longer found; --update-baseline takes them out/);
    await viability([...base, '--update-baseline'], { cwd });
    expect(size()).toBeLessThan(first);
  });

  test('a baseline means the same from another folder', async () => {
    const cwd = folderOf({ 'contracts/a.yaml': contractText() });
    await viability(['check', '--baseline', 'known.json', '--update-baseline'], { cwd });
    const inside = await viability(['check', '.', '--baseline', '../known.json'], { cwd: join(cwd, 'contracts') });
    expect(inside.code).toBe(0);
  });
});
