// The sheet of the two readings: what each line of the cost, and each input that nobody stated, is at the least and as is
// usual, with what it makes of the difference.
import { stepsToUsual } from '../../../model/steps.ts';
import type { Assessment } from '../../../model/types.ts';
import { readingBlocks } from '../../../report/sections/readings.ts';
import { headlineYear } from '../../../report/view/headline.ts';
import { dates } from '../../../report/words/dates.ts';
import { Sheet, text } from '../sheet.ts';
import { blockRows } from './page-rows.ts';

const NAME = 'Lean and usual';

/** Undefined where silence is read once: without a profile. All else of the workbook is lean, and live. */
export function readingsSheet(assessment: Assessment): Sheet | undefined {
  const year = headlineYear(assessment);
  const at = assessment.years[year - 1];
  const lean = at?.runs.get('asSpecified');
  if (!at?.usual || !lean) return undefined;
  const steps = () => stepsToUsual(assessment, year);
  const [, ...blocks] = readingBlocks(lean, at.usual, steps, Number.POSITIVE_INFINITY);
  if (blocks.length === 0) return undefined;
  const sheet = new Sheet(NAME, [58, 26, 26, 16]);
  sheet.add(text(NAME, 'title'));
  sheet.add(text(`Year ${year}, ${dates([at])}, as specified.`));
  sheet.add(
    text('Values, which nothing moves: every other sheet works out the lean reading and follows its inputs.', 'quiet'),
  );
  for (const row of blockRows(blocks)) sheet.add(...row);
  return sheet;
}
