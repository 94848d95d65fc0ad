// Findings that a person has taken on, with a reason and a last day. The rules are named by the checks; here their names
// are read as they stand.
import type { Day } from '../../calendar/day.ts';
import { dateForm } from '../dates.ts';
import type { ExceptionEntry } from '../exceptions.ts';
import { convert, type Field } from '../field.ts';
import { words } from '../kinds.ts';
import { leaf } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

const entry = map({
  about: 'A finding that does not count until a day.',
  fields: {
    rule: words({
      about: 'The rule, by the id that a check shows.',
      examples: ['no-indexation'],
      required: 'rule: no-indexation',
    }),
    path: words({
      about: 'Where in the contract it is set aside, such as price.rates[0]; anywhere without it.',
      examples: ['price.indexation'],
    }),
    reason: words({
      about: 'Why somebody takes it on.',
      examples: ['The price is set anew each April'],
      required: 'reason: the price is set anew each April',
    }),
    name: words({ about: 'Who takes it on.', examples: ['A. Smith'], required: 'name: A. Smith' }),
    until: leaf<Day>({
      about: 'The last day on which it holds.',
      unit: '',
      ranged: false,
      accepts: 'a day that exists, as year-month-day, such as 2027-03-31',
      examples: ['2027-03-31'],
      forms: [dateForm('last day')],
      required: 'until: 2027-03-31',
    }),
  },
});

export const exceptions: Field<ExceptionEntry[]> = list<ExceptionEntry>({
  about:
    'Findings of the checks that a person has taken on. They are listed in every report and count again afterwards.',
  most: 100,
  item: convert(entry, (given, reader, at) => {
    const unknown = reader.inputs.find(({ path, origin }) => path.startsWith(`${at}.`) && origin === 'unknown');
    if (unknown?.place) {
      reader.mistake(
        unknown.path,
        unknown.place,
        `${unknown.path} is unknown; an exception says all of what, why, who and until when`,
      );
    }
    return { ...given, path: given.path === '' ? undefined : given.path };
  }),
  example: '{rule: no-indexation, reason: the price is set anew each April, name: A. Smith, until: 2027-03-31}',
});
