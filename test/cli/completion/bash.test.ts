import { describe, expect, it } from 'vitest';
import { has, itOffers, printed, withScript } from './shell.ts';

/** Bash hands its words over as it parts them, at spaces and at `=`. */
function offered(line: string, script: string, folder: string, breaks = ' ='): string[] {
  const words = (breaks.includes('=') ? line.replaceAll('=', ' = ') : line).split(' ');
  const typed = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _viability; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return printed('bash', ['--norc', '-c', `source '${script}'; ${ask}`], folder);
}

describe('completion for bash', () => {
  itOffers('bash', offered);

  it('is a script without mistakes that says what to call', async () => {
    const { folder, script, text } = await withScript('bash');
    expect(text).toMatch(/\ncomplete -F _viability viability\n$/);
    if (has('bash')) {
      expect(printed('bash', ['-n', script], folder)).toEqual([]);
      const called = printed('bash', ['--norc', '-c', `source '${script}'; complete -p viability`], folder);
      expect(called).toEqual(['complete -F _viability viability']);
    }
  });

  it('gives the whole word where = does not part words', async () => {
    const { folder, script, text } = await withScript('bash');
    if (has('bash')) expect(offered('viability report --format=js', script, folder, ' ')).toEqual(['--format=json']);
    else expect(text).toContain('prefix=$flag=');
  });

  it('leaves the value of a path to the person', async () => {
    const { folder, script, text } = await withScript('bash');
    if (has('bash')) expect(offered('viability what-if a.yaml --set price.per_hour=', script, folder)).toEqual([]);
    else expect(text).toContain('if [[ $cur == *=* ]]; then return 0; fi');
  });

  it('uses nothing that bash 3.2 does not know', async () => {
    const { text } = await withScript('bash');
    expect(text).not.toMatch(/mapfile|readarray|declare -A|local -A|\$\{\w+(,,|\^\^)|\[-1\]/);
  });
});
