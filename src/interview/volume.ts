// `60 hours a week; 20 posts; 32 places`: how much is bought, each by the word that follows its number.
import { short } from '../contract/numbers.ts';
import { words } from '../contract/profiles/words.ts';
import { lowerFirst } from '../words/text.ts';
import { plainly, readAs } from './natural.ts';
import { isWrong, type State, type Taken, type Value, type Wrong } from './types.ts';

type Row = { readonly [key: string]: Value };

const NUMBER = '[\\d.,]+(?: ?(?:to|-|–|\\.\\.) ?[\\d.,]+)?';
const PART = new RegExp(`^(${NUMBER})(?: ?(.+))?$`, 'i');
const ACCEPTED = 'write a number and of what, such as 60 hours a week, 20 posts, 32 places or 120 reports a year';
/** Days of a year to a week, as the format counts weeks. */
const WEEKS_A_YEAR = 365 / 7;
const HOW_OFTEN: readonly [RegExp, number][] = [
  [/\b(?:a|per|each|every|\/) ?year\b|yearly|annually|\bannum\b/i, 1],
  [/\b(?:a|per|each|every|\/) ?month\b|monthly/i, 12],
  [/\b(?:a|per|each|every|\/) ?week\b|weekly/i, WEEKS_A_YEAR],
  [/\b(?:a|per|each|every|\/) ?day\b|daily/i, 365],
];

export function readVolume(text: string, state: State): Taken | Wrong {
  const taken: Record<string, Value> = {};
  for (const part of text.split(/;|,(?!\d{3})|\band\b/).filter((each) => each.trim() !== '')) {
    const plain = plainly(part);
    const [, number, rest = ''] = PART.exec(plain) ?? [];
    if (number === undefined) return { wrong: `"${plain}": ${ACCEPTED}` };
    const known = { ...state, values: new Map([...state.values, ...Object.entries(taken)]) };
    const found = volumeOf(number, ofWhat(rest.trim(), known), known);
    if (isWrong(found)) return found;
    Object.assign(taken, found);
  }
  return Object.keys(taken).length > 0 ? taken : { wrong: ACCEPTED };
}

/** What a number counts that no word follows: places, pieces or hours, by what is paid for. */
function ofWhat(said: string, { service, values }: State): string {
  const isHowOften = /^(?:an?|per|each|every) (?:day|week|month|year)$/i.test(said);
  if (said !== '' && !isHowOften) return said;
  if (values.has('price.places')) return 'places';
  const [item] = rowsOf(values.get('price.items'));
  if (item && !values.has('price.per_hour') && !values.has('price.rates')) return `${item.name} ${said || 'a year'}`;
  // Beside a yearly sum a number may be anything.
  return service !== undefined && values.has('price.block_per_year') ? said : `hours ${said || 'a week'}`;
}

function volumeOf(number: string, what: string, state: State): Taken | Wrong {
  const { values } = state;
  const own = words(state.service);
  const often = HOW_OFTEN.find(([pattern]) => pattern.test(what))?.[1];
  if (/^(?:hours?|hrs?)\b/i.test(what)) {
    const path = /guaranteed|certain/i.test(what) ? 'demand.guaranteed_hours_per_week' : 'demand.hours_per_week';
    return one(
      path,
      often === undefined || often === WEEKS_A_YEAR ? `${ranged(number)} hours` : aWeek(number, often, 'hours'),
    );
  }
  if (/^(?:weeks)\b/i.test(what)) return one('demand.weeks_per_year', `${ranged(number)} weeks`);
  if (/^(?:people|persons?|clients|users|children|tenants|residents)\b/i.test(what))
    return one('contract.people', ranged(number));
  if (/^(?:posts?|fte|workers?|staff)\b/i.test(what) || startsWith(what, own.workers)) {
    const posts = readAs('staff[].posts', ranged(number));
    return isWrong(posts) ? posts : { staff: [...rowsOf(values.get('staff')), { role: own.worker, posts }] };
  }
  if (/^cases?\b|^open cases\b/i.test(what)) return { staff: [{ role: own.worker, cases: ranged(number) }] };
  if (/^(?:each|per worker|to a worker|for each worker)\b/i.test(what)) {
    const rows = rowsOf(values.get('staff'));
    const last = rows.at(-1);
    if (last?.cases === undefined) return { wrong: 'write first how many cases there are, such as 300 cases, 15 each' };
    return { staff: [...rows.slice(0, -1), { ...last, per_worker: ranged(number) }] };
  }
  if (/^(?:places?|beds?|rooms?|flats?|units?)\b/i.test(what)) {
    const known = (values.get('price.places') ?? {}) as Row;
    const places = readAs('price.places.number', number);
    return isWrong(places) ? places : { 'price.places': { number: places, ...without(known, 'number') } };
  }
  const items = rowsOf(values.get('price.items'));
  const at = items.findIndex(({ name }) => startsWith(what, String(name)) || startsWith(what, `${name}s`));
  if (at >= 0) {
    const count = readAs(
      'price.items[].per_year',
      often === undefined || often === 1 ? ranged(number) : times(number, often),
    );
    return isWrong(count)
      ? count
      : { 'price.items': items.map((item, row) => (row === at ? { ...item, per_year: count } : item)) };
  }
  if (/^visits?\b/i.test(what) || startsWith(what, own.visits)) return visits(number, often, state);
  return { wrong: `"${number} ${what}": ${ACCEPTED}` };
}

/** Visits of a known length are hours. */
function visits(number: string, often: number | undefined, { values }: State): Taken | Wrong {
  const length = values.get('demand.visit_length');
  const [, size, unit] = /^([\d.]+) (minute|hour)s?$/.exec(typeof length === 'string' ? length : '') ?? [];
  if (size === undefined || often === undefined)
    return { wrong: 'write how many hours a week that is, such as 60 hours a week' };
  const long = unit === 'hour' ? Number(size) : Number(size) / 60;
  return one('demand.hours_per_week', `${short((numberOf(number) * long * often) / WEEKS_A_YEAR, 2)} hours`);
}

function one(path: string, text: string): Taken | Wrong {
  const found = readAs(path, text);
  return isWrong(found) ? found : { [path]: found };
}

const aWeek = (number: string, often: number, unit: string): string =>
  `${short((numberOf(number) * often) / WEEKS_A_YEAR, 2)} ${unit}`;
const times = (number: string, often: number): string => short(numberOf(number) * often, 2);
const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
const ranged = (number: string): string => number.replace(/ ?(?:to|-|–|\.\.) ?/i, '..');

export const rowsOf = (value: Value | undefined): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);

function without({ ...row }: Row, key: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([each]) => each !== key));
}

const startsWith = (what: string, name: string): boolean => lowerFirst(what).startsWith(lowerFirst(name));
