// Who buys what from whom, where, from when and for how long.
import { type Day, formatDay, partsOf } from '../../calendar/day.ts';
import { LAW_KNOWN_FROM } from '../../rates/index.ts';
import { dateForm } from '../dates.ts';
import { convert } from '../field.ts';
import * as forms from '../forms.ts';
import { choice, count, words } from '../kinds.ts';
import { leaf, optional } from '../leaf.ts';
import { map } from '../map.ts';
import { defaultsOf, profileNames } from '../profiles.ts';

/** Contracts that start later are taken for slips of the pen. */
const LAST_YEAR = 2100;

function wrongStart(day: Day): string | undefined {
  if (day < LAW_KNOWN_FROM)
    return `the law is known here from ${formatDay(LAW_KNOWN_FROM)}, so a contract must start on or after that day`;
  return partsOf(day).year > LAST_YEAR ? `a contract must start before ${LAST_YEAR + 1}` : undefined;
}

const section = map({
  about: 'Who buys what from whom, where, from when and for how long.',
  fields: {
    title: words({
      about: 'What the service is called.',
      neutral: 'Contract without a title',
      examples: ['External family support service'],
    }),
    authority: words({
      about: 'Who buys the service.',
      neutral: 'Authority not stated',
      examples: ['A local authority in North West England'],
    }),
    authority_kind: choice(['local-authority', 'nhs', 'central-government', 'housing-association', 'other'], {
      about: 'What kind of body buys: it decides how soon the law makes it pay.',
      neutral: 'local-authority',
    }),
    provider_kind: choice(['company', 'charity', 'public'], {
      about: 'What kind of body provides: it decides who may claim the Employment Allowance.',
      neutral: 'company',
    }),
    nation: choice(['england', 'wales', 'scotland', 'northern-ireland'], {
      about: 'Where the work is done: it decides the bank holidays.',
      neutral: 'england',
    }),
    start: leaf<Day>({
      about: 'The first day of the contract. Its law, and the prices of all money in the file, are those of this day.',
      unit: '',
      ranged: false,
      accepts: 'a day that exists, as year-month-day, such as 2015-09-01',
      examples: ['2015-09-01'],
      forms: [dateForm('date', wrongStart)],
      required: 'start: 2015-09-01',
      firm: true,
    }),
    years: leaf<number>({
      about: 'The years of the term.',
      unit: 'years',
      ranged: false,
      accepts: 'a whole number of years such as 3',
      examples: ['3', '2 years'],
      forms: [forms.years({ min: 1, max: 50, whole: true })],
      neutral: '1 year',
    }),
    extension: leaf<number>({
      about: 'Years by which the authority may extend the contract beyond its term, on the same price.',
      unit: 'years',
      ranged: false,
      accepts: 'a whole number of years such as 2, or 0',
      examples: ['2', '1 year'],
      forms: [forms.years({ min: 0, max: 50, whole: true })],
      neutral: '0 years',
    }),
    people: optional(
      count({
        about: 'How many people use the service.',
        unit: 'people',
        limits: { max: 1e8 },
        words: ['people', 'person', 'families', 'family'],
        examples: ['120', '1,000 people'],
      }),
    ),
    profile: choice([...profileNames, 'none'], {
      about: 'The kind of service, whose usual values fill in where the file is silent; the report says where they do.',
      neutral: 'none',
    }),
  },
});

export const contract = convert(section, (value, reader) => {
  const { profile, ...rest } = value;
  // Where no good day is stated, which is a mistake told already, the rest is read as on the first day that has a law.
  const start = rest.start >= LAW_KNOWN_FROM ? rest.start : LAW_KNOWN_FROM;
  reader.start = start;
  if (profile !== 'none') reader.defaults = defaultsOf(profile, start, rest.provider_kind);
  return { ...rest, start, profile: profile === 'none' ? undefined : profile };
});
