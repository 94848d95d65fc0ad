// The questions that are put of any service, in the order in which they are put where its profile says no other.

import { appliesOf } from '../contract/profiles/applies.ts';
import { type ServiceName, serviceFile } from '../contract/profiles/registry.ts';
import { readAuthority } from './authority.ts';
import { readCover } from './cover.ts';
import { askPieceTime, piecesOf, readPieceTime } from './pieces.ts';
import { readPrice, sellsHours } from './price.ts';
import { hasSessionsOpen } from './sessions.ts';
import type { Question, State, Values } from './types.ts';
import { askVolume, readVolume } from './volume.ts';
import { readPattern } from './windows.ts';
import {
  one,
  readAlone,
  readChecks,
  readDiscount,
  readLengths,
  readNation,
  readProvider,
  readRise,
  readService,
  readTerm,
  readTexts,
} from './words.ts';

/** Who buys what from whom, since when, at what price: always asked first. */
export const FIRST: readonly Question[] = [
  {
    id: 'service',
    paths: ['contract.profile'],
    ask: 'What service is it?',
    why: 'Its profile fills in what you do not know, and says where; it also decides what is asked next.',
    such: ['home care', 'cleaning', 'none where no profile fits'],
    read: readService,
  },
  {
    id: 'title',
    paths: ['contract.title'],
    ask: 'What is it called in the documents?',
    why: 'It heads the report, so that everybody knows which contract is meant.',
    such: ['Home care for the east of the borough'],
    read: (text) => one('contract.title', text),
  },
  {
    id: 'authority',
    paths: ['contract.authority', 'contract.authority_kind'],
    ask: 'Who buys it, and what kind of body is that, where its name does not say?',
    why: 'The questions of the report go to whoever buys; its kind decides how soon the law makes it pay.',
    such: ['Barnet Council', 'Our NHS trust', 'Good Homes, housing association'],
    open: () => ['contract.authority', 'contract.authority_kind'],
    read: readAuthority,
  },
  {
    id: 'provider',
    paths: ['contract.provider', 'contract.provider_kind'],
    ask: 'Who provides it, and what kind of body is that: a company, charity, mutual or public body?',
    why: 'Overheads, the surplus that is needed and who may claim the Employment Allowance go by the kind.',
    such: ['Family Help, charity', 'Good Care Ltd', 'company'],
    open: () => ['contract.provider', 'contract.provider_kind'],
    read: readProvider,
  },
  {
    id: 'nation',
    paths: ['contract.nation'],
    ask: 'Where is the work done: England, Wales, Scotland or Northern Ireland?',
    why: 'Bank holidays, and some of the law, differ.',
    such: ['England'],
    read: readNation,
  },
  {
    id: 'start',
    paths: ['contract.start'],
    ask: 'Since when does it run, or when does it begin?',
    why: 'The law of each day decides what work costs: the minimum wage, National Insurance, pensions.',
    such: ['1 April 2026', 'April 2026', '2026-04-01'],
    read: (text) => one('contract.start', text),
  },
  {
    id: 'term',
    paths: ['contract.years', 'contract.end', 'contract.extension'],
    ask: 'How long does it run?',
    why: 'A price that pays in the first year may not in the third, when wages have risen.',
    such: ['3 years', '3 years and 2 more', 'until 31 March 2029'],
    read: readTerm,
  },
  {
    id: 'price',
    paths: [
      'price.per_hour',
      'price.rates',
      'price.items',
      'price.block_per_year',
      'price.places',
      'price.buys',
      'price.vat_included',
    ],
    ask: 'What is paid, and for what?',
    why: 'It is what the cost is set against. Several prices go on one line with semicolons between.',
    such: [
      '£16 an hour',
      '£9.10 a visit of 30 minutes',
      '£8 a report',
      '£210 a place a week',
      '£500,000 a year',
      '£40 a sleep-in',
    ],
    open: (state) => [priceOpen(state)],
    read: readPrice,
  },
];

/** The key that a price of such a service most likely has. */
function priceOpen(state: State): string {
  const first = state.service && appliesOf(state.service).ask.flatMap(({ paths }) => paths)[0];
  if (first === 'price.places' || first === 'price.items') return first;
  return sellsHours(state) ? 'price.per_hour' : 'price.block_per_year';
}

const hasVisits = (service: ServiceName | undefined): boolean =>
  service === undefined || serviceFile(service).shape.visits !== undefined;
const asksForCover = (service: ServiceName): boolean =>
  appliesOf(service).ask.some(({ paths }) => paths.includes('cover'));
const hasHours = (values: Values): boolean =>
  values.has('demand.hours_per_week') || values.has('demand.guaranteed_hours_per_week');

/** What there would be most of, and whatever else of it the profile asks for. */
function volumeOpen({ service }: State): string[] {
  const asked = service === undefined ? [] : appliesOf(service).ask.flatMap(({ paths }) => paths);
  const main = asked.find((path) => MAIN_VOLUMES.includes(path)) ?? 'demand.hours_per_week';
  return [main, ...OTHER_VOLUMES.filter((path) => asked.includes(path))];
}

const MAIN_VOLUMES = ['demand.hours_per_week', 'staff', 'price.items', 'price.places'];
const OTHER_VOLUMES = ['demand.guaranteed_hours_per_week', 'demand.weeks_per_year', 'contract.people'];
const VOLUMES = [...MAIN_VOLUMES, ...OTHER_VOLUMES];

/** What is bought, when and how: asked in the order of the profile's own first questions. */
export const NEXT: readonly Question[] = [
  {
    id: 'volume',
    paths: VOLUMES,
    ask: 'How much of it is bought?',
    asks: askVolume,
    why: 'Whatever does not depend on the hours, such as a manager, is spread over them; at few hours an hour costs more.',
    such: ['60 hours a week', '20 posts', '300 cases, 15 each', '32 places', '120 reports a year'],
    open: volumeOpen,
    read: readVolume,
  },
  {
    id: 'piece',
    paths: ['price.items'],
    ask: 'How long does one take: with the person, and away from them?',
    why: 'What is paid by the piece costs the time that goes into it.',
    such: ['1 hour; 90 minutes away', '2 hours away'],
    asks: askPieceTime,
    follows: (values) => piecesOf(values).length > 0,
    open: () => [],
    read: readPieceTime,
  },
  {
    id: 'length',
    paths: ['demand.visit_length', 'demand.visits'],
    ask: 'How long is a visit, a shift or a session?',
    why: 'Travel and notes come once a visit: the shorter it is, the dearer the hour.',
    such: ['45 minutes', '30 minutes 70%, 1 hour 30%'],
    isOf: hasVisits,
    follows: hasHours,
    read: readLengths,
  },
  {
    id: 'when',
    paths: ['demand.pattern'],
    ask: 'At what times does the work fall?',
    why: 'Nights, weekends and bank holidays cost more where they are paid more, and need more people.',
    such: ['mon-fri 17:00-23:00 60%; weekends 40%', 'every day 7am to 10pm'],
    isOf: hasVisits,
    follows: hasHours,
    read: readPattern,
  },
  {
    id: 'cover',
    paths: ['cover'],
    ask: 'Who must be there, or within call, whether or not anybody calls, and when?',
    why: 'Whoever waits is paid, and the law has rules for nights and rest.',
    such: ['every day 22:00-07:00, 1 awake', 'round the clock, 1 on call', 'nobody'],
    isOf: (service) => service === undefined || asksForCover(service),
    read: readCover,
  },
  {
    id: 'session',
    paths: ['cover'],
    ask: 'From when to when is what is paid by the night or shift, and are they awake, asleep or on call?',
    why: 'How many nights there are in a year, and what they cost, goes by their hours.',
    such: ['every night 22:00-07:00, 1 asleep', 'every night 22:00-07:00, 1 awake'],
    isOf: (service) => service !== undefined && !asksForCover(service),
    follows: hasSessionsOpen,
    open: ({ values }) => (hasSessionsOpen(values) ? ['cover'] : []),
    read: readCover,
  },
  {
    id: 'crew',
    paths: ['visit.crew'],
    ask: 'How many workers are there together?',
    why: 'Each of them is paid for the whole time.',
    such: ['2', '3'],
    isOf: (service) => service !== undefined && serviceFile(service).shape.crew.min > 1,
    read: (text) => one('visit.crew', text),
  },
  {
    id: 'alone',
    paths: ['lone_working.second_worker', 'lone_working.allowed'],
    ask: 'Do workers go alone: yes, no, or what share of the hours has two?',
    why: 'A second worker doubles what the hour costs; going alone where risks are named is unsafe.',
    such: ['yes', 'no', '25%'],
    isOf: (service) => service === undefined || serviceFile(service).shape.crew.min <= 1,
    read: readAlone,
  },
  {
    id: 'risks',
    paths: ['lone_working.risks'],
    ask: 'Which risks do the documents name?',
    why: 'What the authority itself has found is held against how the work is staffed.',
    such: ['intoxicated adults, night visits', 'none'],
    read: readTexts('lone_working.risks'),
  },
  {
    id: 'checks',
    paths: ['monitoring'],
    ask: 'How does the authority see whether the work is done, and who holds that?',
    why: "A provider's own word shows nothing when the money does not suffice.",
    such: ['timesheets by the provider', 'call monitoring by the authority', 'nothing'],
    read: readChecks,
  },
  {
    id: 'rise',
    paths: ['price.indexation'],
    ask: 'Does the price rise over the term, and by what?',
    why: 'The minimum wage rises each April, whatever the price does.',
    such: ['no', 'CPI', '2%'],
    read: readRise,
  },
  {
    id: 'discount',
    paths: ['price.early_payment.discount', 'price.early_payment.within'],
    ask: 'Does anything come off the price for paying soon?',
    why: 'What comes off never reaches the work; the law makes a public body pay within 30 days without it.',
    such: ['no', '12.5% within 30 days'],
    open: () => ['price.early_payment'],
    read: readDiscount,
  },
];
