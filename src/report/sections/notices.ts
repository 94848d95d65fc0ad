// Law enacted or announced that begins within the term: what may change, when, and what it would do to the cost.

import { dateOf, formatDay } from '../../calendar/day.ts';
import { lineOf } from '../../contract/profiles/registry.ts';
import type { Contract } from '../../contract/types.ts';
import type { Assessment } from '../../model/types.ts';
import { rates, valueOn } from '../../rates/index.ts';
import { type LawNotice, noticesWithin, type Sector } from '../../rates/notices.ts';
import { upperFirst } from '../../words/text.ts';
import { withUnit } from '../../words/words.ts';
import { aside, bullets, section } from '../blocks.ts';
import type { Block } from '../types.ts';

const STATES: { readonly [Status in LawNotice['status']]: string } = {
  commenced: 'in force',
  enacted: 'enacted, not yet in force when this was written',
  announced: 'announced, not yet law',
};

/** Care by its profile; what the National Health Service or central government buys, by who buys it. */
export function sectorsOf({ profile, authority_kind }: Contract['contract']): Sector[] {
  const family = profile && lineOf(profile).at(-1)?.common;
  return [
    ...(family === 'care' ? (['social-care'] as const) : []),
    ...(authority_kind === 'nhs' || authority_kind === 'central-government' ? [authority_kind] : []),
  ];
}

/** What the sums have in place of a value that only one source tells of. */
function instead({ value, rates: [name] = [], from }: LawNotice, { assumptions }: Contract): string {
  if (value === undefined || name === undefined) return '';
  const growth = { wages: assumptions.wage_growth, prices: assumptions.price_growth };
  const own = valueOn(rates[name], from, growth).value;
  return ` The sums have ${withUnit(own, rates[name].unit, 2)} from then: what is known, grown as the contract assumes.`;
}

export function noticeBlocks({ file, years }: Assessment): Block[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const { contract } = file.contract;
  const notices = noticesWithin(first.from, last.to, contract.nation, sectorsOf(contract));
  if (notices.length === 0) return [];
  return [
    section('Law that the term runs into'),
    bullets(
      notices.map((notice) => ({
        text: `${notice.date_certain ? formatDay(notice.from) : `${dateOf(notice.from).year}, day not certain`}: ${notice.effect}${instead(notice, file.contract)}`,
        note: `${upperFirst(STATES[notice.status])}. ${notice.reference}`,
      })),
    ),
    aside('The sums use of it only what a rate under "Law and dates" says.'),
  ];
}
