// `60 hours a week; 20 posts; 32 places`: how much is bought, each by the word that follows its number.

import { WEEKS_A_YEAR } from '../calendar/week.ts';
import { serviceFile } from '../contract/profiles/registry.ts';
import { words } from '../contract/profiles/words.ts';
import { short } from '../contract/values/numbers.ts';
import { lowerFirst } from '../words/text.ts';
import { plainly, readAs } from './natural.ts';
import { pieceAt, piecesOf, pluralsOf, type Row, rowsOf, withMore } from './pieces.ts';
import { sellsHours } from './price.ts';
import { isWrong, type State, type Taken, type Value, type Values, type Wrong } from './types.ts';
import { one } from './words.ts';

const NUMBER = '[\\d.,]+(?: ?(?:to|-|–|\\.\\.) ?[\\d.,]+)?';
const PART = new RegExp(`^(${NUMBER})(?: ?(.+))?$`, 'i');
const ACCEPTED = 'write a number and of what, such as 60 hours a week, 20 posts, 32 places or 120 reports a year';
const EACH = '(?:\\b(?:(?:in|over) (?:a|the)|an?|per|each|every)|/)';
const HOW_OFTEN = (
  [
    ['year', 'yearly|annually|\\bannum\\b', 1],
    ['month', 'monthly', 12],
    ['week', 'weekly', WEEKS_A_YEAR],
    ['day', 'daily', 365],
  ] as const
).map(([of, also, times]) => ({ of, times, said: new RegExp(`${EACH} ?${of}\\b|${also}`, 'i') }));
const ONLY_HOW_OFTEN = new RegExp(`^${EACH} ?(?:day|week|month|year)$`, 'i');

export function readVolume(text: string, state: State): Taken | Wrong {
  const taken: Record<string, Value> = {};
  const pieces = piecesOf(state.values);
  for (const said of text.split(';')) {
    const group = eachTogether(plainly(said), state);
    if (typeof group !== 'string') return group;
    const parts = group
      .split(/,(?!\d{3})|\band\b/)
      .map((each) => inFull(plainly(each)))
      .filter((each) => each !== '');
    const days = daysIn(parts);
    const last = PART.exec(parts.at(-1) ?? '')?.[2] ?? '';
    for (const plain of parts) {
      const [, number, rest = ''] = PART.exec(plain) ?? [];
      if (number === undefined && /\b(?:term|school)\b/i.test(plain))
        return { wrong: `"${plain}": write how many weeks of the year that is, such as 39 weeks` };
      if (number === undefined) return { wrong: `"${plain}": ${ACCEPTED}` };
      const known = { ...state, values: new Map([...state.values, ...Object.entries(taken)]) };
      let what = ofWhat(rest.trim(), known);
      // What is said of the last piece is said of those before it: 10 assessments and 5 reviews a week.
      const [often] = HOW_OFTEN.flatMap(({ said }) => said.exec(last) ?? []);
      if (often !== undefined && pieceAt(pieces, what) && !HOW_OFTEN.some(({ said }) => said.test(what))) {
        if (!pieceAt(pieces, last)) return { wrong: `"${plain}": say how often, such as ${plain} a year` };
        what += ` ${often}`;
      }
      if (days !== undefined && DAYS.test(what)) continue;
      const found = volumeOf(number, what, known, days);
      if (isWrong(found)) return found;
      Object.assign(taken, found);
    }
  }
  return Object.keys(taken).length > 0 ? { ...taken, ...paidByTheSum(taken, state.values) } : { wrong: ACCEPTED };
}

const EACH_ONE =
  /^([\d.,]+) (\D+?)(?:,| at| for| on| doing| of| x| working| who work)? ?(?:each )?([\d.]+) ?(?:hours?|hrs?)((?: (?:an?|per|each|every) week| weekly)?)((?:,? (?:each|apiece|(?:per|an?|for each) (?!week)\w+))?)$/i;

/** Hours that each of several gives are all of theirs: `75 hours a week` for `5 cleaners, 15 hours a week each`. */
function eachTogether(group: string, { service }: State): string | Wrong {
  const [, many, of = '', long, weekly = '', each = ''] = EACH_ONE.exec(group) ?? [];
  if (many === undefined || long === undefined || (each === '' && !/\beach\b/i.test(group))) return group;
  const own = words(service);
  const together = `${short(numberOf(many) * Number(long), 2)} hours a week`;
  if (startsWith(of, own.workers) || /\b(?:workers?|staff|people|carers?|cleaners?|guards?|posts?)\b/i.test(of))
    return weekly === '' ? { wrong: `"${group}": ${long} hours of what: a week? Write ${together}` } : together;
  return /^(?:visits?|sessions?|shifts?|calls?)\b.*\bweek/i.test(of) ? together : group;
}

/** `40000 words` for `40k words`. */
const inFull = (plain: string): string =>
  plain.replace(/^([\d.]+) ?(k|thousand|m|million)\b/i, (_, number: string, of: string) =>
    short(Number(number) * (/^[kt]/i.test(of) ? 1e3 : 1e6), 0),
  );

const DAYS = /^(?:\w+ )?days(?: (?:a|per|in the|of the|each) year)?$/i;

/** The days of a year on which something is wanted each day: `500 meals a day, 190 days`. */
function daysIn(parts: readonly string[]): number | undefined {
  const days = parts.map((each) => PART.exec(each) ?? []).find(([, , what = '']) => DAYS.test(what))?.[1];
  const isByTheDay = parts.some((each) => HOW_OFTEN.some(({ of, said }) => of === 'day' && said.test(each)));
  return isByTheDay && days !== undefined && numberOf(days) <= 366 ? numberOf(days) : undefined;
}

/** Hours beside a sum for the year that nobody gave a price of their own: it is told back, so that whoever knows better says so. */
function paidByTheSum(taken: Taken, values: Values): Taken {
  const hasHours = 'demand.hours_per_week' in taken || 'demand.guaranteed_hours_per_week' in taken;
  if (!hasHours || !isPaidByTheYear(values)) return {};
  return { [PER_HOUR]: paidByTheSumFor('hour') };
}

const paidByTheSumFor = (what: string): Value => ({
  value: '£0',
  source: `Assumption: the sum for the year pays for every ${what}, for nobody named a price of one`,
});

/** The piece that a service is paid by, as its profile calls it: one that a sum for the year pays for too. */
function pieceSold(what: string, state: State): string | undefined {
  const { service, values } = state;
  const sold = service && isPaidByTheYear(values) && !sellsHours(state) ? serviceFile(service).sells : undefined;
  return sold !== undefined && pieceAt([{ name: sold }], what) ? sold : undefined;
}

const PER_HOUR = 'price.per_hour';

/** A sum for the year, and no price of an hour. */
export const isPaidByTheYear = (values: Values): boolean =>
  values.has('price.block_per_year') && !values.has(PER_HOUR) && !values.has('price.rates');

/** Where several pieces are paid for, how many of each. */
export function askVolume(values: Values): string | undefined {
  const pieces = piecesOf(values);
  return pieces.length < 2 ? undefined : `How much of it is bought: how many ${pluralsOf(pieces).join(', how many ')}?`;
}

/** What a number counts that no word follows: places, pieces or hours, by what is paid for. */
function ofWhat(said: string, { service, values }: State): string {
  if (said !== '' && !ONLY_HOW_OFTEN.test(said)) return said;
  if (values.has('price.places')) return 'places';
  const [item, other] = piecesOf(values);
  if (item && !values.has('price.per_hour') && !values.has('price.rates'))
    return other ? said : `${item.name} ${said || 'a year'}`;
  // Beside a yearly sum a number may be anything.
  return service !== undefined && values.has('price.block_per_year') ? said : `hours ${said || 'a week'}`;
}

function volumeOf(number: string, what: string, state: State, days?: number): Taken | Wrong {
  const { values } = state;
  const own = words(state.service);
  const found = HOW_OFTEN.find(({ said }) => said.test(what));
  const often = found?.of === 'day' ? (days ?? found.times) : found?.times;
  const pieces = piecesOf(values);
  const piece = pieceAt(pieces, what);
  if (piece) {
    const count = aYear(number, often);
    return isWrong(count) ? count : withMore(pieces, piece.at, { per_year: count });
  }
  if (/^(?:hours?|hrs?)\b/i.test(what)) {
    const path = /guaranteed|certain/i.test(what) ? 'demand.guaranteed_hours_per_week' : 'demand.hours_per_week';
    if (often === undefined && number === '24')
      return { wrong: '24 hours a day, or a week? Write how many hours a week are given, such as 168 hours a week' };
    const isAWeek = often === undefined || often === WEEKS_A_YEAR;
    return one(path, isAWeek ? `${ranged(number)} hours` : aWeek(numberOf(number) * often));
  }
  if (/^(?:weeks)\b/i.test(what)) return one('demand.weeks_per_year', `${ranged(number)} weeks`);
  if (/^(?:people|persons?|clients|users|children|tenants|residents)\b/i.test(what))
    return one('contract.people', ranged(number));
  if (/^(?:posts?|fte|workers?|staff)\b/i.test(what) || startsWith(what, own.workers))
    return posts(number, own.worker, values);
  if (/^cases?\b|^open cases\b/i.test(what)) return { staff: [{ role: own.worker, cases: ranged(number) }] };
  if (/^(?:each|per worker|to a worker|for each worker)\b/i.test(what)) return casesEach(number, values);
  if (/^(?:places?|beds?|rooms?|flats?|units?)\b/i.test(what)) return places(number, values);
  const sold = pieceSold(what, state);
  if (sold !== undefined) {
    const count = aYear(number, often);
    const price = paidByTheSumFor(sold);
    return isWrong(count) ? count : { 'price.items': [...pieces, { name: sold, price, per_year: count }] };
  }
  if (/^visits?\b/i.test(what) || startsWith(what, own.visits)) return visits(number, often, values);
  const said = [number, what].join(' ').trim();
  const such = pluralsOf(pieces);
  if (such.length > 1)
    return { wrong: `"${said}": say of which: ${such.map((each) => `60 ${each} a year`).join('; ')}` };
  return {
    wrong: `"${said}": ${such[0] === undefined ? ACCEPTED : `say how many ${such[0]}, such as ${number} ${such[0]} a year`}`,
  };
}

function aYear(number: string, often = 1): string | Wrong {
  return readAs('price.items[].per_year', often === 1 ? ranged(number) : short(numberOf(number) * often, 2));
}

function posts(number: string, role: string, values: Values): Taken | Wrong {
  const count = readAs('staff[].posts', ranged(number));
  return isWrong(count) ? count : { staff: [...rowsOf(values.get('staff')), { role, posts: count }] };
}

/** How many of the cases just named one worker has. */
function casesEach(number: string, values: Values): Taken | Wrong {
  const rows = rowsOf(values.get('staff'));
  const last = rows.at(-1);
  if (last?.cases === undefined) return { wrong: 'write first how many cases there are, such as 300 cases, 15 each' };
  return { staff: [...rows.slice(0, -1), { ...last, per_worker: ranged(number) }] };
}

function places(number: string, values: Values): Taken | Wrong {
  const count = readAs('price.places.number', number);
  if (isWrong(count)) return count;
  const known = Object.entries((values.get('price.places') ?? {}) as Row).filter(([key]) => key !== 'number');
  return { 'price.places': { number: count, ...Object.fromEntries(known) } };
}

/** Visits of a known length are hours. */
function visits(number: string, often: number | undefined, values: Values): Taken | Wrong {
  const length = values.get('demand.visit_length');
  const [, size, unit] = /^([\d.]+) (minute|hour)s?$/.exec(typeof length === 'string' ? length : '') ?? [];
  if (size === undefined || often === undefined)
    return { wrong: 'write how many hours a week that is, such as 60 hours a week' };
  const long = unit === 'hour' ? Number(size) : Number(size) / 60;
  return one('demand.hours_per_week', aWeek(numberOf(number) * long * often));
}

const aWeek = (hoursAYear: number): string => `${short(hoursAYear / WEEKS_A_YEAR, 2)} hours`;
const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
const ranged = (number: string): string => number.replace(/ ?(?:to|-|–|\.\.) ?/i, '..');

const startsWith = (what: string, name: string): boolean => lowerFirst(what).startsWith(lowerFirst(name));
