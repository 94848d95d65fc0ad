// The page: what somebody needs who must act tonight. The rest is in the whole report.
import { decisiveDefaults } from '../../model/decisive.ts';
import type { Assessment } from '../../model/types.ts';
import { name, version } from '../../tool.ts';
import { dates } from '../dates.ts';
import { headlineYear } from '../headline.ts';
import { questionsOf } from '../questions.ts';
import type { Block, Report } from '../types.ts';
import { leadOf } from '../view.ts';
import { givesBlocks } from './gives.ts';
import { numberBlocks } from './numbers.ts';
import { sureBlocks } from './sure.ts';
import { verdictWords, whyBlocks } from './why.ts';

/** As many as somebody remembers on the way to the meeting. */
const QUESTIONS = 3;

export function buildPage(assessment: Assessment, year = headlineYear(assessment)): Report {
  const { file, years, verdict } = assessment;
  const { title, authority } = file.contract.contract;
  const run = years[year - 1]?.runs.get('asSpecified');
  const decisive = decisiveDefaults(assessment, year);
  const moved =
    verdict.judged === verdict.computed
      ? ''
      : ' A professional judgement in the file moves this view; both are in the whole report.';
  return {
    view: verdict.judged,
    lead: leadOf(verdict.judged).replace(/\.$/, ':'),
    sentence: `${verdictWords(assessment)}.${moved}`,
    title,
    subtitle: `${authority}, ${dates(years)}`,
    blocks: [
      ...(run ? numberBlocks(assessment, run, year) : []),
      ...whyBlocks(assessment),
      ...givesBlocks(assessment),
      ...askBlocks(assessment, decisive),
      ...sureBlocks(assessment, decisive),
      moreBlock(file.file),
    ],
    footer: [`${name} ${version}. Works offline; sends nothing anywhere.`],
  };
}

function askBlocks(assessment: Assessment, decisive: Parameters<typeof questionsOf>[1]): Block[] {
  const { first, also } = questionsOf(assessment, decisive);
  const items = [...first, ...also].slice(0, QUESTIONS).map((text) => ({ text }));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Ask first' },
    { kind: 'list', ordered: true, items },
  ];
}

function moreBlock(file: string): Block {
  return {
    kind: 'text',
    quiet: true,
    text: `More: viability report ${file} --full; explain ${file} opens any figure; letter ${file} writes to the commissioner.`,
  };
}
