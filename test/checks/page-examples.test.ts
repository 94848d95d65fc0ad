// The example on the page of each check, run: changes to one of the contracts that come with the tool.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { changed, subjectOf } from './looking.ts';

/** `viability what-if FILE --set path=value ...`; a value with spaces or quotes stands in double quotes. */
function read(command: string): { file: string; changes: Record<string, string> } {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(words.slice(0, 2)).toEqual(['viability', 'what-if']);
  const changes: Record<string, string> = {};
  for (let at = 3; at < words.length; at += 2) {
    expect(words[at]).toBe('--set');
    const [, path = '', value = ''] = /^([^=]+)=(.*)$/s.exec(words[at + 1] ?? '') ?? [];
    changes[path] = value;
  }
  return { file: words[2] ?? '', changes };
}

describe('the example on the page of', () => {
  const withExample = checks.flatMap((check) => (check.page.console ? [{ check, console: check.page.console }] : []));

  it.each(withExample.map(({ check, console }) => [check.id, check, console] as const))(
    '%s',
    (_, check, { command, prints }) => {
      const { file, changes } = read(command);
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      const messages = check.look(subjectOf(changed(text, changes))).map(({ message }) => message);
      expect(messages.join('\n')).toContain(prints);
    },
  );
});
