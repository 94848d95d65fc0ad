// `£40 a sleep-in`: what is paid by the night or shift is a window of cover, half said until its hours are known.
import { appliesOf } from '../contract/profiles/applies.ts';
import { rowsOf } from './pieces.ts';
import { isWrong, type State, type Value, type Values, type Wrong } from './types.ts';
import { coverIn, type Window } from './windows.ts';

const SESSION =
  /^((?:waking|awake|sleeping(?:[- ]in)?|sleep-in|on[- ]call|night|day) )*(?:nights?|sessions?|shifts?|sleep-?ins?)\b/i;
const NEED_WHEN = 'write when that is, and whether awake or asleep, such as £40 a sleep-in 22:00-07:00';

/** What is paid for a session, as far as it is said; nothing where words speak of no session. */
export function sessionOf(price: string, what: string, { service }: State): Window | Wrong | undefined {
  if (!SESSION.test(what)) return undefined;
  const hasPlaces = service !== undefined && appliesOf(service).ask.some(({ paths }) => paths[0] === 'price.places');
  if (hasPlaces && /^nights?$/i.test(what))
    return { wrong: `"${price} a ${what}": write ${price} a place a night, or ${price} a sleep-in, or a waking night` };
  const window = coverIn(what.replace(/\b(?:sessions?|shifts?)\b/i, ' '), true);
  return isWrong(window) ? { wrong: `"${price} a ${what}": ${NEED_WHEN}` } : { ...window, per_session: price };
}

const lacksHours = (row: { readonly [key: string]: Value }): boolean =>
  row.per_session !== undefined && (row.hours === undefined || row.mode === undefined);

/** Whether a list of cover has a price of a session whose hours, or way of being there, nobody has said. */
export const isCoverHalfSaid = (cover: Value | undefined): boolean => rowsOf(cover).some(lacksHours);

export const hasSessionsOpen = (values: Values): boolean => isCoverHalfSaid(values.get('cover'));

/** `22:00-07:00` runs over midnight. */
function isOvernight({ hours }: Window): boolean {
  const [from = '', to = ''] = String(hours).split('-');
  return to < from;
}

/** What is paid for sessions, put to the windows that they are of. */
export function paidFor(sessions: readonly Window[], windows: readonly Window[]): readonly Window[] | Wrong {
  if (windows.length === 0) return sessions;
  let found = [...windows];
  for (const session of sessions) {
    const { mode, days, per_session: price } = session;
    if (price === undefined || found.some((each) => each.per_session === price)) continue;
    const fits = found.filter(
      (each) =>
        each.per_session === undefined &&
        (mode === undefined || each.mode === mode) &&
        (days === undefined || each.days === days),
    );
    if (fits.length === 0 && !lacksHours(session)) found.push(session);
    else if (fits.length === 0 || (mode === undefined && !(fits.length === 1 && fits.every(isOvernight))))
      return { wrong: `say which is paid ${price} a session: every night 22:00-07:00, 1 asleep, ${price} a session` };
    else found = found.map((each) => (fits.includes(each) ? { ...each, per_session: price } : each));
  }
  return found;
}

/** The windows of cover that something is paid for. */
export const sessionsOf = (values: Values): Window[] =>
  rowsOf(values.get('cover')).filter(({ per_session }) => per_session !== undefined);
