// The sections of the whole report, each a file here or a room beside this one; names.ts has them in their order.

import type { Figure } from '../../engine/figure.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import type { DecisiveDefault } from '../../model/decisive.ts';
import { stepsToUsual } from '../../model/steps.ts';
import type { Assessment, Run } from '../../model/types.ts';
import type { ScenarioName } from '../../scenarios/index.ts';
import { callBlocks, outcomeBlocks } from '../calls/calls.ts';
import { coverLadderBlocks } from '../calls/ladder.ts';
import { weekTable } from '../calls/week.ts';
import { paidTwice } from '../page/numbers.ts';
import type { Block } from '../types.ts';
import { assumedBlocks } from './assumed.ts';
import { charterBlocks } from './charter.ts';
import { costBlocks } from './cost/index.ts';
import { elsewhereBlocks } from './elsewhere.ts';
import { exceptionBlocks } from './exceptions.ts';
import { findingBlocks } from './findings.ts';
import { incomeBlocks } from './income.ts';
import { judgementBlocks } from './judgements.ts';
import { ladderBlocks } from './ladder.ts';
import { lineBlocks } from './lines.ts';
import type { SectionName } from './names.ts';
import { noticeBlocks } from './notices.ts';
import { peopleBlocks } from './people.ts';
import { benchmarkBlocks } from './published.ts';
import { questionBlocks } from './questions.ts';
import { readingBlocks } from './readings.ts';
import { sourceBlocks } from './sources.ts';
import { visitBlocks } from './visits.ts';
import { boughtBlocks, wayBlocks } from './ways.ts';
import { yearBlocks } from './years.ts';

/** What a section is made of. */
export interface Made {
  assessment: Assessment;
  year: number;
  scenario: ScenarioName;
  /** Undefined where no sums could be made. */
  run: Run | undefined;
  decisive: readonly DecisiveDefault[];
}

/** Where a figure that the section is about could be worked out. */
const ofSums =
  (blocks: (run: Run, made: Made) => Block[], figure?: Figure) =>
  (made: Made): Block[] =>
    made.run && !(figure && Number.isNaN(made.run.results.value(figure))) ? blocks(made.run, made) : [];

/** The sections by their names. */
export const sections: { readonly [Name in SectionName]: (made: Made) => Block[] } = {
  income: ofSums((run, { assessment }) => incomeBlocks(run, assessment.years.length)),
  cost: ofSums((run, { assessment, year }) => costBlocks(run, paidTwice(assessment, run, year))),
  readings: ({ assessment, year }) => {
    const { runs, usual } = assessment.years[year - 1] ?? {};
    const lean = runs?.get('asSpecified');
    return lean && usual ? readingBlocks(lean, usual, () => stepsToUsual(assessment, year)) : [];
  },
  ladder: ofSums((_, { assessment, year }) => ladderBlocks(assessment, year), totalCost),
  years: ofSums((_, { assessment, scenario }) => yearBlocks(assessment, scenario), gapPerYear),
  published: ofSums((run) => benchmarkBlocks(run), gapPerYear),
  calls: ({ assessment }) => callsBlocks(assessment),
  judgements: ({ assessment }) => judgementBlocks(assessment),
  findings: ({ assessment }) => [...findingBlocks(assessment), ...exceptionBlocks(assessment)],
  bought: ({ assessment }) => boughtBlocks(assessment),
  ways: ({ assessment }) => wayBlocks(assessment),
  elsewhere: ({ assessment }) => elsewhereBlocks(assessment),
  questions: ({ assessment, decisive }) => questionBlocks(assessment, decisive),
  lines: ofSums((run) => lineBlocks(run)),
  visits: ofSums((run, { assessment }) => visitBlocks(assessment.file, run)),
  charter: ofSums((run, { assessment }) => charterBlocks(assessment, run)),
  assumed: ({ assessment, decisive }) => assumedBlocks(assessment, decisive),
  sources: ({ assessment, year }) => [...noticeBlocks(assessment), ...sourceBlocks(assessment, year)],
};

function callsBlocks(assessment: Assessment): Block[] {
  const { calls } = assessment;
  if (!calls) return peopleBlocks(assessment, false);
  const { result, added, ladder } = calls;
  return [
    ...callBlocks(result, added),
    ...peopleBlocks(assessment, true),
    ...outcomeBlocks(result),
    // Where all hours are alike, they differ by chance and nothing else.
    ...(result.groups.length > 1 ? weekTable(result) : []),
    ...coverLadderBlocks(ladder),
  ];
}
