// What a check finds rests on figures that open, and its condition holds just where it is found.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleIn } from '../../src/checks/example.ts';
import { findingsOf } from '../../src/checks/finding.ts';
import { checks } from '../../src/checks/index.ts';
import { holdsIn } from '../../src/checks/value.ts';
import type { Run, Subject } from '../../src/model/types.ts';
import { once } from '../once.ts';
import { changed, subjectOf } from './looking.ts';

const root = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** Worked out where a test asks for them. */
const subjects: [string, () => Subject][] = [
  ...readdirSync(new URL('contracts/', root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name): [string, () => Subject] => [name, once(() => subjectOf(text(`contracts/${name}`)))]),
  ...checks.flatMap((check): [string, () => Subject][] => {
    const { console: example } = check.page();
    if (!example) return [];
    const { file, changes } = exampleIn(example.command);
    return [[`the example of ${check.id}`, once(() => subjectOf(changed(text(file), changes)))]];
  }),
];

function runsIn({ years }: Subject): Run[] {
  return years.flatMap(({ runs }) => [...runs.values()].filter(({ scenario }) => scenario !== 'safe'));
}

describe.each(subjects)('%s', (_, subjectIn) => {
  it('has no finding whose condition does not hold', () => {
    const subject = subjectIn();
    const runs = runsIn(subject);
    const wrong = checks.filter((check) => {
      const found = findingsOf(check, subject).some(({ status }) => status === 'found');
      return found && runs.length > 0 && !runs.some((run) => holdsIn(check.condition, run));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has numbers with units, each a figure of its run or told by the check', () => {
    const subject = subjectIn();
    const figures = checks.flatMap((check) =>
      findingsOf(check, subject).flatMap((each) => Object.values(each.figures)),
    );
    expect(figures.filter(({ value, unit }) => typeof value !== 'number' || unit === '')).toEqual([]);
  });
});

describe('the figures of findings', () => {
  it('are there wherever the words hold a number', () => {
    const bare = subjects.flatMap(([, subjectIn]) =>
      checks.flatMap((check) =>
        findingsOf(check, subjectIn())
          .filter(({ status, message, figures }) => {
            // Numbers of law and guidance stand in the words for themselves.
            const numbers = message.match(/£\d/g) ?? [];
            return status === 'found' && numbers.length > 0 && Object.keys(figures).length === 0;
          })
          .map(({ id }) => id),
      ),
    );
    expect([...new Set(bare)]).toEqual([]);
  });
});
