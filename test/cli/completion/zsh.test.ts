import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { has, itOffers, printed, withScript } from './shell.ts';

const ASK = fileURLToPath(new URL('ask.zsh', import.meta.url));

describe('completion for zsh', () => {
  itOffers('zsh', (line, script, folder) => printed('zsh', ['-f', ASK, script, line], folder));

  it('is a script without mistakes that works from fpath and by source', async () => {
    const { folder, script, text } = await withScript('zsh');
    if (has('zsh')) expect(printed('zsh', ['-n', script], folder)).toEqual([]);
    expect(text).toMatch(/^#compdef viability\n/);
    expect(text).toContain('compdef _viability viability');
  });
});
