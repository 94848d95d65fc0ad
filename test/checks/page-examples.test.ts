// The example on the page of each check, run: changes to one of the contracts that come with the tool.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleIn } from '../../src/checks/example.ts';
import { findingsOf } from '../../src/checks/finding.ts';
import { checks } from '../../src/checks/index.ts';
import { changed, subjectOf } from './looking.ts';

describe('the example on the page of', () => {
  const withExample = checks.flatMap((check) => {
    const { console: example } = check.page();
    return example ? [{ check, example }] : [];
  });

  it.each(withExample.map(({ check, example }) => [check.id, check, example] as const))(
    '%s',
    (_, check, { command, prints }) => {
      const { file, changes } = exampleIn(command);
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      const messages = findingsOf(check, subjectOf(changed(text, changes))).map(({ message }) => message);
      expect(messages.join('\n')).toContain(prints);
    },
  );
});
