// Who buys what from whom, where, from when and for how long.
import { type Day, dateOf, formatDay } from '../../calendar/day.ts';
import { yearsTo } from '../../calendar/term.ts';
import { NATIONS } from '../../calendar/types.ts';
import { LAW_KNOWN_FROM } from '../../rates/index.ts';
import { map, optional, pipe, prefault, textOrNone, transform } from '../fields.ts';
import { type ServiceName, serviceCalled, serviceFile, serviceNames } from '../profiles/registry.ts';
import { date } from '../values/dates.ts';
import { PROVIDERS } from '../values/provider.ts';
import { choice, count, text, years } from '../values.ts';

/** Contracts that start later are taken for slips of the pen. */
const LAST_YEAR = 2100;

function wrongStart(day: Day): string | undefined {
  if (day < LAW_KNOWN_FROM)
    return `the law is known here from ${formatDay(LAW_KNOWN_FROM)}, so a contract must start on or after that day`;
  return dateOf(day).year > LAST_YEAR ? `a contract must start before ${LAST_YEAR + 1}` : undefined;
}

const profile = choice(
  'The kind of service, whose usual values fill in where the file is silent; the report says where they do.',
  [...serviceNames, 'none'],
  {
    accepts: 'the name of a kind of service such as home-care (viability profiles lists them), or none',
    meant: serviceCalled,
    alsoCalled: 'service, type, kind, category, sector',
    meaning: (name) =>
      name === 'none'
        ? 'No kind that is known here: what is not said stays unsaid.'
        : `${serviceFile(name as ServiceName).title}.`,
  },
);

const fields = map(
  'Who buys what from whom, where, from when and for how long.',
  {
    title: text('What the service is called.', 'External family support service', {
      isBesideTheSums: true,
      silent: 'Contract without a title',
      alsoCalled: 'name, lot, tender, subject',
    }),
    authority: text('Who buys the service.', 'A local authority in North West England', {
      isBesideTheSums: true,
      silent: 'Authority not stated',
      alsoCalled: 'buyer, council, commissioner, client, customer',
    }),
    provider: textOrNone(
      text('Who provides the service.', 'A housing charity', {
        isBesideTheSums: true,
        isBare: true,
        alsoCalled: 'supplier, contractor, bidder',
      }),
    ),
    authority_kind: choice(
      'What kind of body buys: it decides how soon the law makes it pay.',
      {
        'local-authority': 'A council, combined authority or national park.',
        nhs: 'An integrated care board, trust or health board.',
        'central-government': 'A department, its agency or a prison.',
        police: 'A police force, or its commissioner.',
        fire: 'A fire and rescue service.',
        school: 'A school, college or academy trust.',
        university: 'A university.',
        'housing-association': 'A registered provider of housing.',
        'other-public': 'Another body that the law of public contracts binds.',
        other: 'A body that it does not bind, such as a charity or a company.',
      },
      { silent: 'local-authority' },
    ),
    provider_kind: choice('What kind of body provides: it decides who may claim the Employment Allowance.', PROVIDERS, {
      silent: 'company',
    }),
    nation: choice('Where the work is done: it decides the bank holidays.', NATIONS, {
      alsoCalled: 'region, country',
      silent: 'england',
    }),
    start: date(
      'The first day of the contract. Its law, and the prices of all money in the file, are those of this day.',
      '2015-09-01',
      {
        wrongWith: wrongStart,
        firm: true,
        alsoCalled: 'date, begins, begin, from, commences, commencement, commencement_date, start_day',
      },
    ),
    end: optional(
      date('The last day of the contract, in place of a term in years.', '2018-08-31', {
        isBare: true,
        alsoCalled: 'expires, expiry, expiry_date, until, to, finish',
      }),
    ),
    years: years('The term, in years or months.', {
      label: 'Years of the term',
      alsoCalled: 'term, duration, length, months, period',
      accepts: 'a whole number of years such as 3, or of months such as 50 months',
      beside: 'extension',
      such: '3',
      also: ['2 years', '50 months'],
      min: 1 / 12,
      max: 50,
      silent: '1 year',
    }),
    extension: years('Years by which the authority may extend the contract beyond its term, on the same price.', {
      accepts: 'a whole number of years such as 2, or of months, or 0',
      such: '2',
      also: ['1 year'],
      max: 50,
      silent: '0 years',
    }),
    people: optional(
      count('How many people use the service.', {
        unit: 'people',
        words: ['people', 'person', 'families', 'family'],
        such: '120',
        also: ['1,000 people'],
        max: 1e8,
        isBesideTheSums: true,
        question: { short: 'how many people use it', full: 'How many people use the service?' },
      }),
    ),
    profile: pipe(
      prefault(profile, 'none'),
      transform((name) => (name === 'none' ? undefined : name)),
    ),
  },
  { isFixed: true, alternatives: [{ keys: ['years', 'end'] }] },
);

/** A term is the same whether its last day is stated or its length. */
export const contract = pipe(
  fields,
  transform(({ end, ...rest }) => ({
    ...rest,
    end,
    years: end === undefined ? rest.years : yearsTo(rest.start, end),
  })),
);
