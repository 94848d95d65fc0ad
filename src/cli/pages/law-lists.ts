// What `viability rates` says of the lists beside the rates: law to come, rights to see, staging of pensions.

import { type Day, dateOf, formatDay, formatIso } from '../../calendar/day.ts';
import { NATIONS } from '../../calendar/types.ts';
import { type LawNotice, lawNotices } from '../../rates/notices.ts';
import { type RightToSee, rightsToSee } from '../../rates/rights.ts';
import { stagingClasses, stagingDates } from '../../rates/staging.ts';
import { left, table, textCell } from '../../report/blocks.ts';
import type { Row } from '../../report/types.ts';
import { upperFirst } from '../../words/text.ts';
import { joinWords, money } from '../../words/words.ts';
import { type Page, pageOf } from './page.ts';
import { evidenceWords } from './rates.ts';

interface LawList {
  page(on: Day | undefined): Page;
  data(on: Day | undefined): object;
}

type Evidence = Pick<LawNotice, 'reference' | 'reference_confirmed' | 'confidence' | 'sources' | 'note'>;

const behind = ({ reference_confirmed, ...row }: Evidence): string =>
  evidenceWords({ ...row, referenceConfirmed: reference_confirmed });

const nationsOf = ({ nations }: Pick<LawNotice, 'nations'>): string =>
  nations.length === Object.keys(NATIONS).length
    ? 'United Kingdom'
    : joinWords(nations.map((nation) => NATIONS[nation]));

const isoRows = <T extends { from: Day }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, from: formatIso(row.from) }));

const noticesFrom = (on: Day | undefined): readonly LawNotice[] =>
  lawNotices().filter(({ from }) => on === undefined || from >= on);

const STATUS = { commenced: 'in force', enacted: 'enacted', announced: 'announced' };

function noticeRow(notice: LawNotice): Row {
  const when = notice.date_certain ? formatDay(notice.from) : `${dateOf(notice.from).year}, day not certain`;
  return {
    cells: [textCell(when), textCell(STATUS[notice.status]), textCell(`${nationsOf(notice)}: ${notice.effect}`)],
    note: `${notice.id}. ${behind(notice)}`,
  };
}

const KIND = { ask: 'to ask', inspect: 'to inspect accounts', published: 'to be published' };

function rightRow(right: RightToSee): Row {
  const limits = Object.entries(right.limits ?? {}).map(limitInWords);
  return {
    cells: [
      textCell(nationsOf(right)),
      textCell(KIND[right.kind]),
      textCell(`${upperFirst(right.right)}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`),
      { kind: 'day', value: right.from },
    ],
    note: behind(right),
  };
}

/** `['answer_working_days', 20]` -> `answer 20 working days`, `['gbp_other', 450]` -> `£450 other`: the amount before its unit. */
function limitInWords([name, limit]: [string, string | number]): string {
  if (typeof limit === 'string') return `${name.replaceAll('_', ' ')} ${limit}`;
  const [, what = '', unit = '', whose = ''] =
    /^(.*?)_?(gbp|working_days|days|hours|months)(?:_(.*))?$/.exec(name) ?? [];
  const amount = unit === 'gbp' ? money(limit, 0) : `${limit} ${unit}`;
  return [what === 'window' ? 'open for' : what, amount, whose].join(' ').trim().replaceAll('_', ' ');
}

const sizeOf = ({ least, most }: { least?: number; most?: number }): string =>
  least === undefined ? '' : most === undefined ? `${least} people or more` : `${least} to ${most} people`;

export const lawLists: { readonly [name: string]: LawList } = {
  'law-notices': {
    page: (on) =>
      pageOf({
        lead: `${noticesFrom(on).length} notices${on === undefined ? '' : ` from ${formatDay(on)}`}.`,
        sentence:
          'What may change, and what it would do to the cost of a contract. The sums use only what a rate says.',
        title: 'Law enacted or announced',
        subtitle: 'What a contract may run into',
        blocks: [table(['When', 'State', 'What it does to the cost'].map(left), noticesFrom(on).map(noticeRow))],
      }),
    data: (on) => ({ notices: isoRows(noticesFrom(on)) }),
  },
  'rights-to-see': {
    page: (on) =>
      pageOf({
        lead: `${rightsToSee(on).length} rights${on === undefined ? '' : ` on ${formatDay(on)}`}.`,
        sentence: 'What anybody may see of a public contract, with the law and its limits. This is not legal advice.',
        title: 'Rights to see',
        subtitle: 'Requests for information, inspection of accounts, what must be published',
        blocks: [table(['Where', 'Right', 'What', 'Since'].map(left), rightsToSee(on).map(rightRow))],
      }),
    data: (on) => ({ rights: isoRows(rightsToSee(on)) }),
  },
  'pension-staging': {
    page: () =>
      pageOf({
        lead: 'From 1 October 2012 to 1 February 2018.',
        sentence: 'Size is that of the largest PAYE scheme of the employer on 1 April 2012, not that of the contract.',
        title: 'When employers came to owe a pension contribution',
        subtitle: 'Staging dates of automatic enrolment',
        blocks: [
          table(
            ['Employer', 'First', 'Last'].map(left),
            stagingClasses().map((each) => ({
              cells: [
                textCell(sizeOf(each) || each.class.replaceAll('-', ' ')),
                { kind: 'day', value: each.from },
                { kind: 'day', value: each.latest },
              ],
              note: behind(each),
            })),
          ),
        ],
      }),
    data: () => ({
      classes: isoRows(stagingClasses()).map((each) => ({ ...each, latest: formatIso(each.latest) })),
      dates: isoRows(stagingDates()),
    }),
  },
};
