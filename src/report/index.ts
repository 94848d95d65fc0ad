// Builds the report: the page for somebody who must act tonight, and the whole for one who doubts.

import { viewOf } from '../checks/verdict.ts';
import { decisiveDefaults } from '../model/decisive.ts';
import { specifiedIn } from '../model/specified.ts';
import type { Assessment } from '../model/types.ts';
import { type ScenarioName, scenarios } from '../scenarios/index.ts';
import { name, version } from '../tool.ts';
import { upperFirst } from '../words/text.ts';
import { paragraph, section } from './blocks.ts';
import { verdictWords } from './page/first-sentence.ts';
import { type PageOptions, pageBlocks } from './page/index.ts';
import { type Made, sections } from './sections/index.ts';
import { type SectionName, sectionNames } from './sections/names.ts';
import type { Block, Report } from './types.ts';
import { headlineYear } from './view/headline.ts';
import { whichProfile } from './view/readings.ts';
import { leadOf, sentenceOf, wordsOf } from './view/sentence.ts';
import { termDates } from './words/dates.ts';

export interface ReportOptions extends PageOptions {
  /** Contract year of the tables; the first in which the price does not pay, unless told. */
  year?: number;
  /** Scenario of the tables; `asSpecified` unless told. */
  scenario?: ScenarioName;
  /** The whole report unless told: the page alone, both (the page first), or some sections. */
  part?: 'page' | 'whole' | 'both' | readonly SectionName[];
}

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
  const { title: shown, what } = scenarios[scenario];
  const under = run && scenario !== 'asSpecified' ? [paragraph(`Scenario: ${shown}. ${what}`)] : [];
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
  const run = specifiedIn(assessment, year);
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
