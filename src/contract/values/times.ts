// How people write lengths of time: `45 minutes`, `1 hour 30 minutes`, `5.6 weeks`.
import { AT_LEAST_NONE, type Form, NUMBER, numberIn, numberOf, plural } from './numbers.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...['min', 'mins', 'minute', 'minutes'].map((word) => [word, 'minute'] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((word) => [word, 'hour'] as const),
  ...(['day', 'week', 'month', 'year'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
]);

/** What one of each accepted unit is in the wanted one, as [times, divided by]: 45 minutes are 45 x 1 / 60 hours. */
type Worth = Partial<Record<Unit, readonly [number, number]>>;

function time(kind: string, bare: Unit, worth: (week: number) => Worth, refused: string, most = 1e5): Form {
  return {
    kind,
    parse(text, week) {
      const parts = measuresIn(text, bare);
      if (!parts) return undefined;
      const values = worth(week);
      let total = 0;
      for (const { value, unit } of parts) {
        const one = values[unit];
        if (one === undefined) return refused;
        total += (value * one[0]) / one[1];
      }
      return total;
    },
    show: (value) => plural(value, bare),
    max: most,
    pattern: patternOf(worth(1)),
    bare: AT_LEAST_NONE,
  };
}

/** Lengths in the units that have a worth. JSON Schema has no way to take capitals for small letters. */
function patternOf(worth: Worth): string {
  const words = [...UNITS].flatMap(([word, unit]) => (worth[unit] ? [word] : []));
  const part = `${NUMBER}\\s*(${words.join('|')})`;
  return `${part}((,|\\s+and)?\\s*${part})*`;
}

interface Part {
  value: number;
  unit: Unit;
}

function measuresIn(text: string, bare: Unit): readonly Part[] | undefined {
  const found = numberIn(text);
  if (!found) return undefined;
  const unit = found.after === '' ? bare : UNITS.get(found.after.trimStart().toLowerCase());
  return unit ? [{ value: found.value, unit }] : severalParts(text);
}

const PART = new RegExp(`(${NUMBER})\\s*([a-z]+)\\b(?:\\s*(?:,|and\\b))?\\s*`, 'iy');

/** `1 hour 30 minutes`. `1 30 minutes` and `30 minutes -5` are slips, not sums. */
function severalParts(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const [, digits = '', word = ''] = PART.exec(text) ?? [];
    const unit = UNITS.get(word.toLowerCase());
    if (!unit) return undefined;
    parts.push({ value: numberOf(undefined, digits), unit });
  }
  return parts;
}

/** `45 minutes`, `1.5 hours` */
export function showHours(value: number): string {
  return value !== 0 && Math.abs(value) < 1 ? plural(value * 60, 'minute') : plural(value, 'hour');
}

const CLOCK: Worth = { minute: [1, 60], hour: [1, 1], day: [24, 1], week: [168, 1] };
const WITHIN_A_DAY: Worth = { minute: [1, 60], hour: [1, 1] };

/** A length of time, in hours. `bare` is what a number without a unit is in. */
function hoursForm(bare: 'minute' | 'hour'): Form {
  const form = time(`length of time in ${bare}s`, bare, () => CLOCK, 'write minutes or hours', 24);
  return { ...form, show: showHours, bareUnit: `${bare}s` };
}

export const HOURS_IN_MINUTES = hoursForm('minute');
export const HOURS = hoursForm('hour');

/** Hours of a working week; a day has no length of its own there. */
export const WEEK_HOURS: Form = {
  ...time(
    'hours a week',
    'hour',
    () => WITHIN_A_DAY,
    'write hours or minutes: how long a day or a week is, is not said',
  ),
  bareUnit: 'hours',
};

/** Calendar days: `30 days`, `4 weeks`. */
export const CALENDAR_DAYS: Form = time(
  'days',
  'day',
  () => ({ hour: [1, 24], day: [1, 1], week: [7, 1] }),
  'write days or weeks: months and years differ in length',
  3650,
);

/** Years, in whole months. */
export const YEARS: Form = {
  ...time('years', 'year', () => ({ month: [1, 12], year: [1, 1] }), 'write years or months'),
  show: (value) => (Number.isInteger(value) ? plural(value, 'year') : plural(value * 12, 'month')),
};

/** Weeks of a year. */
export const WEEKS: Form = time('weeks', 'week', () => ({ day: [1, 7], week: [1, 1] }), 'write weeks or days', 53);

/** Minutes of an hour. */
export const MINUTES: Form = {
  ...time('minutes', 'minute', () => ({ minute: [1, 1], hour: [60, 1] }), 'write minutes', 60),
  unit: 'minutes/hour',
};

/** Working time, where a week is 5 days and the full-time week's hours. */
export function workingTime(unit: 'week' | 'day' | 'hour', most: number): Form {
  const worth = (week: number): Worth => {
    if (unit === 'week') return { minute: [1, 60 * week], hour: [1, week], day: [1, 5], week: [1, 1] };
    if (unit === 'day') return { minute: [5, 60 * week], hour: [5, week], day: [1, 1], week: [5, 1] };
    return { minute: [1, 60], hour: [1, 1], day: [week, 5], week: [week, 1] };
  };
  const form = time(`working ${unit}s`, unit, worth, 'write minutes, hours, days or weeks', most);
  return unit === 'hour' ? { ...form, show: showHours, bareUnit: 'hours' } : form;
}
