// Builds the report: the page for somebody who must act tonight, and the whole for one who doubts.

import { viewOf } from '../checks/verdict.ts';
import type { Figure } from '../engine/figure.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { type DecisiveDefault, decisiveDefaults } from '../model/decisive.ts';
import { stepsToUsual } from '../model/steps.ts';
import type { Assessment, Run } from '../model/types.ts';
import { type ScenarioName, scenarios } from '../scenarios/index.ts';
import { name, version } from '../tool.ts';
import { upperFirst } from '../words/text.ts';
import { assumedBlocks } from './assumed.ts';
import { benchmarkBlocks } from './benchmarks.ts';
import { paragraph, section } from './blocks.ts';
import { callBlocks, outcomeBlocks } from './calls/calls.ts';
import { coverLadderBlocks } from './calls/ladder.ts';
import { weekTable } from './calls/week.ts';
import { charterBlocks } from './charter.ts';
import { costBlocks } from './cost/index.ts';
import { termDates } from './dates.ts';
import { elsewhereBlocks } from './elsewhere.ts';
import { exceptionBlocks } from './exceptions.ts';
import { findingBlocks } from './findings.ts';
import { headlineYear } from './headline.ts';
import { incomeBlocks } from './income.ts';
import { judgementBlocks } from './judgements.ts';
import { ladderBlocks } from './ladder.ts';
import { lineBlocks } from './lines.ts';
import { noticeBlocks } from './notices.ts';
import { verdictWords } from './page/first-sentence.ts';
import { type PageOptions, pageBlocks } from './page/index.ts';
import { paidTwice } from './page/numbers.ts';
import { peopleBlocks } from './people.ts';
import { questionBlocks } from './questions.ts';
import { readingBlocks } from './readings.ts';
import { type SectionName, sectionNames } from './sections.ts';
import { sourceBlocks } from './sources.ts';
import type { Block, Report } from './types.ts';
import { leadOf, sentenceOf, whichProfile, wordsOf } from './view.ts';
import { visitBlocks } from './visits.ts';
import { boughtBlocks, wayBlocks } from './ways.ts';
import { yearBlocks } from './years.ts';

export interface ReportOptions extends PageOptions {
  /** Contract year of the tables; the first in which the price does not pay, unless told. */
  year?: number;
  /** Scenario of the tables; `asSpecified` unless told. */
  scenario?: ScenarioName;
  /** The whole report unless told: the page alone, both (the page first), or some sections. */
  part?: 'page' | 'whole' | 'both' | readonly SectionName[];
}

/** What a section is made of. */
interface Made {
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

const sections: { readonly [Name in SectionName]: (made: Made) => Block[] } = {
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

export function buildReport(assessment: Assessment, options: ReportOptions = {}): Report {
  const { file, years, verdict } = assessment;
  const { title, authority } = file.contract.contract;
  const { part = 'whole', scenario = 'asSpecified', year = headlineYear(assessment) } = options;
  const run = years[year - 1]?.runs.get(scenario);
  const made: Made = { assessment, year, scenario, run, decisive: decisiveDefaults(assessment, year) };
  const asked = part === 'page' ? [] : typeof part === 'string' ? sectionNames : part;
  const isPage = part === 'page' || part === 'both';
  const page = isPage ? pageBlocks(made, options) : [];
  const whole = asked.flatMap((name) => sections[name](made));
  const under = run && scenario !== 'asSpecified' ? [whatIsShown(scenario)] : [];
  return {
    view: verdict.judged,
    lead: leadOf(verdict.judged, verdict.reason),
    sentence: isPage ? pageSentence(assessment) : sentenceOf(assessment, year, scenario),
    title,
    subtitle: `${authority}, ${termDates(file.contract.contract)}`,
    ...(part === 'page' ? { isTight: true } : {}),
    blocks: [
      ...page,
      ...(part === 'both' ? headOfWhole(assessment, made) : []),
      ...(whole.length > 0 ? under : []),
      ...(part === 'both' ? whole.map(folded) : whole),
    ],
    // The page says itself where the rest is.
    footer: part === 'page' ? [] : [`${name} ${version}. Works offline; sends nothing anywhere.`],
  };
}

/**
 * The same for a screen that shows the page while the rest is made: the page, then the rest, with a step after each of its
 * sections. Neither tells of commands.
 */
export function* reportInParts(assessment: Assessment): Generator<Report | undefined> {
  const { verdict } = assessment;
  const year = headlineYear(assessment);
  const run = assessment.years[year - 1]?.runs.get('asSpecified');
  const made: Made = { assessment, year, scenario: 'asSpecified', run, decisive: decisiveDefaults(assessment, year) };
  const part = { view: verdict.judged, title: '', subtitle: '', footer: [] };
  const lead = leadOf(verdict.judged, verdict.reason);
  yield { ...part, lead, sentence: pageSentence(assessment), blocks: pageBlocks(made, { tellsOfMore: false }) };
  const whole: Block[] = [];
  for (const name of sectionNames) {
    yield undefined;
    whole.push(...sections[name](made));
  }
  yield { ...part, lead: '', sentence: '', blocks: [...headOfWhole(assessment, made), ...whole.map(folded)] };
}

function headOfWhole(assessment: Assessment, { year, scenario }: Made): Block[] {
  return [section('The whole report'), paragraph(sentenceOf(assessment, year, scenario))];
}

/** Below the page the sections wait to be opened. */
function folded(block: Block): Block {
  return block.kind === 'heading' && block.level === 2 ? { ...block, folded: true } : block;
}

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

/** The judgement that decides comes first: of whoever moves the view, else of the three; then, where silence decides, which profile would tell. */
function pageSentence(assessment: Assessment): string {
  const { verdict, file } = assessment;
  const which = verdict.reason === 'unknown-cost' ? ` ${whichProfile(file)}` : '';
  const ours = `${upperFirst(verdictWords(assessment))}.${which}`.trimEnd();
  const { finance, quality, monitoring } = verdict.judgedDimensions;
  const view = viewOf(finance, quality, monitoring);
  const moved = verdict.judgements.findLast(({ moves }) => moves === 'view');
  if (!moved || verdict.judged === view) return ours;
  return `So judges ${moved.who}, ${moved.role}: ${moved.reason.replace(/\.$/, '')}. Without that the view would be ${wordsOf(view, verdict.reason)}. ${ours}`;
}

function whatIsShown(scenario: ScenarioName): Block {
  return paragraph(`Scenario: ${scenarios[scenario].title}. ${scenarios[scenario].what}`);
}
