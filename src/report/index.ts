// Builds the report: the view in one sentence, the money, the reasons, the questions, what was assumed, the sources.

import { totalCost } from '../figures/total/overhead.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { decisiveDefaults } from '../model/decisive.ts';
import type { Assessment } from '../model/types.ts';
import { type ScenarioName, scenarios } from '../scenarios/index.ts';
import { name, version } from '../tool.ts';
import { assumedBlocks } from './assumed.ts';
import { benchmarkBlocks } from './benchmarks.ts';
import { costBlocks } from './cost.ts';
import { dates } from './dates.ts';
import { elsewhereBlocks } from './elsewhere.ts';
import { exceptionBlocks } from './exceptions.ts';
import { findingBlocks } from './findings.ts';
import { headlineYear } from './headline.ts';
import { incomeBlocks } from './income.ts';
import { judgementBlocks } from './judgements.ts';
import { ladderBlocks } from './ladder.ts';
import { lineBlocks } from './lines.ts';
import { questionBlocks } from './questions.ts';
import { sourceBlocks } from './sources.ts';
import type { Block, Report } from './types.ts';
import { leadOf, sentenceOf } from './view.ts';
import { boughtBlocks, wayBlocks } from './ways.ts';
import { yearBlocks } from './years.ts';

export interface ReportOptions {
  /** Contract year of the tables; the first in which the price does not pay, unless told. */
  year?: number;
  /** Scenario of the tables; `asSpecified` unless told. */
  scenario?: ScenarioName;
}

export function buildReport(assessment: Assessment, options: ReportOptions = {}): Report {
  const { file, years, verdict } = assessment;
  const { title, authority } = file.contract.contract;
  const scenario = options.scenario ?? 'asSpecified';
  const year = options.year ?? headlineYear(assessment);
  const run = years[year - 1]?.runs.get(scenario);
  const decisive = decisiveDefaults(assessment, year);
  const blocks: Block[] = [];
  if (run) {
    if (scenario !== 'asSpecified')
      blocks.push({ kind: 'text', text: `Scenario: ${scenarios[scenario].title}. ${scenarios[scenario].what}` });
    blocks.push(...incomeBlocks(run, years.length), ...costBlocks(run));
    if (!Number.isNaN(run.results.value(totalCost))) blocks.push(...ladderBlocks(assessment, year));
    if (!Number.isNaN(run.results.value(gapPerYear)))
      blocks.push(...yearBlocks(assessment, scenario), ...benchmarkBlocks(run));
  }
  blocks.push(
    ...judgementBlocks(assessment),
    ...findingBlocks(assessment),
    ...exceptionBlocks(assessment),
    ...boughtBlocks(assessment),
    ...wayBlocks(assessment),
    ...elsewhereBlocks(assessment),
    ...questionBlocks(assessment, decisive),
    ...(run ? lineBlocks(run) : []),
    ...assumedBlocks(assessment, decisive),
    ...sourceBlocks(assessment, year),
  );
  return {
    view: verdict.judged,
    lead: leadOf(verdict.judged),
    sentence: sentenceOf(assessment, year, scenario),
    title,
    subtitle: `${authority}, ${dates(years)}`,
    blocks,
    footer: [`${name} ${version}. Works offline; sends nothing anywhere.`],
  };
}
