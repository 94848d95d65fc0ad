// The kinds of field that sections are made of. A section says what a field means; its kind says what it accepts.
import type { Node } from 'yaml';
import { EVERY_DAY, formatDays, formatHours, parseDays, parseHours } from '../calendar/window.ts';
import { clean } from './clean.ts';
import type { Field } from './field.ts';
import * as forms from './forms.ts';
import { cannotBeUnknown, type Leaf, type LeafSpec, leaf } from './leaf.ts';
import { isScalar, isSeq } from './nodes.ts';
import { isEmpty, kindOf, textOf } from './reader.ts';
import { either } from './suggest.ts';

interface Common {
  about: string;
  unit: string;
  neutral?: LeafSpec<unknown>['neutral'];
  examples?: readonly string[];
  limits?: forms.Limits;
  statute?: boolean;
  required?: string;
  firm?: true;
}

function quantity(
  form: forms.Form<number>,
  accepts: string,
  { limits: _, examples, ...spec }: Common,
  fallback: string,
): Leaf<number> {
  const shown = examples ?? [fallback];
  return leaf({ ranged: true, forms: [form], accepts: `${accepts} such as ${shown[0]}`, examples: shown, ...spec });
}

export const money = (spec: Common): Leaf<number> => quantity(forms.money(spec.limits), 'an amount', spec, '£16.00');

export const share = (spec: Omit<Common, 'unit'> & { unit?: string }): Leaf<number> =>
  quantity(forms.share(spec.limits), 'a share', { unit: 'share', ...spec }, '12.5%');

/** A length of time, read into hours. `bare` is what a number without a unit is taken in. */
export const hours = (spec: Common & { bare: 'minutes' | 'hours' }): Leaf<number> => {
  const { bare, ...common } = spec;
  return quantity(
    forms.hours(bare, spec.limits),
    'a length of time',
    common,
    bare === 'minutes' ? '25 minutes' : '2 hours',
  );
};

export const weekHours = (spec: Common): Leaf<number> =>
  quantity(forms.weekHours(spec.limits), 'hours', spec, '37 hours');
export const days = (spec: Common): Leaf<number> => quantity(forms.days(spec.limits), 'days', spec, '30 days');
export const count = (spec: Common & { words?: readonly string[] }): Leaf<number> => {
  const { words, ...common } = spec;
  return quantity(forms.count(spec.limits, words), 'a number', common, '1');
};

const NO_NUMBERS = { unit: '', ranged: false, forms: [] } as const;

export function choice<const W extends string>(words: readonly W[], spec: Omit<Common, 'unit' | 'limits'>): Leaf<W> {
  return leaf<W>({
    ...NO_NUMBERS,
    words: new Map(words.map((word) => [word, word])),
    accepts: either(words),
    examples: words,
    ...spec,
  });
}

export const YES_AND_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
]);

export function yesNo(spec: Omit<Common, 'unit' | 'limits'>): Leaf<boolean> {
  return leaf({ ...NO_NUMBERS, words: YES_AND_NO, accepts: 'yes or no', examples: ['yes', 'no'], ...spec });
}

const LONGEST_TEXT = 2000;

/** Words as they stand, without control characters. */
export function words(spec: {
  about: string;
  neutral?: string;
  examples: readonly string[];
  required?: string;
  firm?: true;
}): Field<string> {
  const field = leaf<string>({ ...NO_NUMBERS, accepts: `a text such as "${spec.examples[0]}"`, ...spec });
  return {
    ...field,
    read(reader, node, path, from) {
      if (node === undefined) {
        const silent = spec.neutral ?? '';
        if (spec.required && (spec.firm || !reader.asks(path))) reader.missing(path, spec.required);
        reader.silent(path, silent, silent);
        return silent;
      }
      if (!isScalar(node) || isEmpty(node)) {
        reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write ${field.leaf.accepts}`);
        return '';
      }
      const text = clean(textOf(node));
      if (text === '' || text.length > LONGEST_TEXT) {
        const wrong = text === '' ? 'is empty' : `is longer than ${LONGEST_TEXT} characters`;
        reader.mistakeAt(path, node, `${path} ${wrong}; write ${field.leaf.accepts}`);
        return '';
      }
      if (text === 'unknown') {
        if (spec.firm) reader.mistakeAt(path, node, cannotBeUnknown(path, field.leaf.accepts));
        else reader.statedUnknown(path, node, spec.neutral ?? '', from);
        return spec.neutral ?? '';
      }
      reader.stated(path, node, text, text, '', from);
      return text;
    },
  };
}

const DAYS_ACCEPTED = 'days such as mon-fri, weekends, every day or bank-holiday';

/** The days of a window as a bit set; every day where none are named. */
export const windowDays: Field<number | undefined> = {
  about: 'Days: mon to sun, ranges such as fri-mon, weekends, every day, bank-holiday, or several as a list.',
  special: 'days',
  read(reader, node, path, from) {
    if (node === undefined) return undefined;
    if (isScalar(node) && textOf(node) === 'unknown') {
      reader.statedUnknown(path, node, undefined, from);
      return undefined;
    }
    const texts: string[] = [];
    for (const item of isSeq(node) ? (node.items as Node[]) : [node]) {
      const found = reader.resolve(item, path);
      if (!found || !isScalar(found) || isEmpty(found)) {
        if (found) reader.mistakeAt(path, found, `${path} ${kindOf(found)}; write ${DAYS_ACCEPTED}`);
        return undefined;
      }
      const parsed = parseDays(textOf(found));
      if ('error' in parsed) {
        reader.mistakeAt(path, found, `${path}: ${clean(parsed.error)}`);
        return undefined;
      }
      texts.push(textOf(found));
    }
    const parsed = parseDays(texts);
    if ('error' in parsed) {
      reader.mistakeAt(path, node, `${path}: ${clean(parsed.error)}`);
      return undefined;
    }
    reader.stated(path, node, formatDays(parsed.days), parsed.days, '', from);
    return parsed.days;
  },
};

/** The hours of a window; all day where none are stated. */
export const windowHours: Field<{ start: number; end: number } | undefined> = {
  about: 'Hours from and to, on the quarter-hour; an end at or before the start is on the next day.',
  leaf: {
    ...NO_NUMBERS,
    about: '',
    accepts: 'hours such as "22:00-07:00"',
    examples: ['22:00-07:00', '00:00-24:00'],
    pattern: '^\\s*\\d{1,2}:\\d{2}\\s*(-|–|to)\\s*\\d{1,2}:\\d{2}\\s*$',
  },
  read(reader, node, path, from) {
    if (node === undefined) return undefined;
    if (!isScalar(node) || isEmpty(node)) {
      reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write hours such as "22:00-07:00"`);
      return undefined;
    }
    if (textOf(node) === 'unknown') {
      reader.statedUnknown(path, node, undefined, from);
      return undefined;
    }
    const parsed = parseHours(textOf(node));
    if ('error' in parsed) {
      reader.mistakeAt(path, node, `${path}: ${clean(parsed.error)}`);
      return undefined;
    }
    reader.stated(path, node, formatHours(parsed), parsed, '', from);
    return parsed;
  },
};

interface WindowParts {
  days: number | undefined;
  hours: { start: number; end: number } | undefined;
}

export function windowOf({ days: on, hours: within }: WindowParts, onBankHolidays = true) {
  const { start, end } = within ?? { start: 0, end: 96 };
  return { days: on ?? EVERY_DAY, start, end, onBankHolidays };
}
