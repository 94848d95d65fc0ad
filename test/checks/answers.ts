// One check put to a table of cases: what it answers, that its condition says so too, and what a reader is told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Check } from '../../src/checks/check.ts';
import { looksLikeAccusing } from './fair-words.ts';
import { answer, type Changes, holds, look, type Said, saidBy } from './looking.ts';

export type Case = readonly [expected: 'found' | 'cannotTell' | 'nothing', where: string, changes: Changes];

/** `holdsAllTheSame`: where nothing is found though the condition holds, because that takes more than a figure can tell. */
export function answers(check: Check, cases: readonly Case[], holdsAllTheSame: readonly string[] = []): void {
  // By check and case, what is found in full: a word that changes is seen here, and a number.
  const said: Record<string, Said[]> = parse(
    readFileSync(new URL(`${check.dimension}/said.yaml`, import.meta.url), 'utf8'),
  );

  describe(check.id, () => {
    it.each(cases)('answers %s where %s', (expected, _, changes) => {
      expect(answer(check, changes)).toBe(expected);
    });

    it.each(cases.filter(([expected]) => expected !== 'cannotTell'))(
      'has a condition that says so too: %s where %s',
      (expected, where, changes) => {
        expect(holds(check, changes)).toBe(expected === 'found' || holdsAllTheSame.includes(where));
      },
    );

    it.each(cases.filter(([expected]) => expected !== 'nothing'))(
      '%s where %s, says it word for word, in fair words',
      (_, where, changes) => {
        for (const { message, question } of look(check, changes)) {
          expect([message, question].flatMap(looksLikeAccusing)).toEqual([]);
          expect(message).toMatch(/\.$/);
          expect(question).toMatch(/\?/);
          expect(message).not.toMatch(/NaN|undefined|null|Infinity/);
        }
        expect(saidBy(check, changes)).toEqual(said[`${check.id}, where ${where}`]);
      },
    );
  });
}
