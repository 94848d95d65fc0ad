import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whether node turns down what was compiled when the program was built; it says nothing and compiles it all anew. */
function isRejected(cache: string): string {
  const words = `const { script } = require('./bin/load.js').load('dist', ${JSON.stringify(cache)});
    console.log(script.cachedDataRejected);`;
  return execFileSync(process.execPath, ['-e', words], { cwd: ROOT, encoding: 'utf8' }).trim();
}

describe('the program starts with what node compiled when it was built', () => {
  it.each(['program', 'check'])('%s', (cache) => {
    expect(isRejected(cache)).toBe('false');
  });

  it('and without it where there is none', () => {
    expect(isRejected('none')).toBe('undefined');
  });
});
