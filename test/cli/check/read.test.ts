import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFileBytes } from '../../../src/cli/check/read.ts';
import { emptyFolder } from '../program.ts';

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a listed file is told, and not taken for an empty file',
  () => {
    const path = join(emptyFolder(), 'a.yaml');
    execFileSync('mkfifo', [path]);
    expect(() => readFileBytes(path, 'a.yaml', false)).toThrow('a.yaml is not a plain file');
  },
);
