// Results for tests of formats: real ones, and one whose every text tries to break out.

import { addTo, exitCodeOf, noTotals } from '../../../src/batch/totals.ts';
import type { Checked, Invalid, Result, Skipped } from '../../../src/batch/types.ts';
import { day } from '../../../src/calendar/day.ts';
import { type CheckFormatName, checkFormats } from '../../../src/formats/batch/index.ts';
import type { CheckOptions } from '../../../src/formats/batch/types.ts';
import { checkedText, contractText } from '../../batch/sample.ts';

export const HOSTILE = '=cmd|x, "quoted" <b>&amp; %0A::error::x\u001b[31m\u0007\u202e]]>\nnext, line; | `tick` £';

const exceptions =
  'exceptions:\n  - {rule: no-indexation, reason: set anew each April, name: A. Smith, until: 2027-03-31}\n';

export const bad: Checked = checkedText(contractText({ more: exceptions }), { today: day('2026-01-01') });

export const fine: Checked = checkedText(
  contractText({ price: '£45.00' }),
  { failOn: ['never'] },
  (rule) => rule === 'no-indexation',
  'contracts/fine.yaml',
);

export const broken: Invalid = {
  kind: 'invalid',
  file: 'contracts/broken.yaml',
  mistakes: [
    {
      path: 'price.per_hour',
      spot: { line: 3, column: 13, length: 9 },
      message: 'price.per_hour is "16 pounds"; write an amount such as £16.00',
      severity: 'error',
      excerpt: '   3 |   per_hour: 16 pounds\n     |             ^^^^^^^^^',
    },
    { path: '', spot: undefined, message: 'the file is too large', severity: 'error', excerpt: undefined },
  ],
};

export const skipped: Skipped = { kind: 'skipped', file: 'contracts/notes.yaml', reason: 'no contract' };

export const hostile: Checked = {
  ...bad,
  file: 'contracts/a b,c:%&"<é>.yaml',
  title: HOSTILE,
  authority: HOSTILE,
  sentence: HOSTILE,
  findings: bad.findings.map((finding) => ({ ...finding, message: HOSTILE, question: HOSTILE, excerpt: HOSTILE })),
  exceptions: bad.exceptions.map((exception) => ({ ...exception, reason: HOSTILE, name: HOSTILE, path: HOSTILE })),
};

export const ALL: readonly Result[] = [bad, fine, broken, skipped, hostile];

/** What a format writes of these results. */
export async function written(
  format: CheckFormatName,
  results: readonly Result[],
  options: Partial<CheckOptions> & { problem?: string } = {},
): Promise<string> {
  const { problem, ...rest } = options;
  const open = await checkFormats[format].load();
  const writer = open({ colour: false, unicode: false, widest: 24, failOn: ['undeliverable'], ...rest });
  const totals = noTotals();
  let text = '';
  for (const result of results) {
    addTo(totals, result);
    text += writer.add(writer.part(result));
  }
  return text + writer.end({ totals, exitCode: exitCodeOf(totals, problem), problem });
}
