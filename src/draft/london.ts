// The day it is in London at a moment that a notice gives: 23:00 UTC on 31 March is 1 April there.
import { type Day, dateOf, dayOf, parseDay, weekdayOf } from '../calendar/day.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const A_DAY = 1440;

/** A time without a zone is London's own; a minute to midnight is the end of the day that is written, whatever zone a program put to it. Undefined for what is no day that exists. */
export function londonDay(text: string): Day | undefined {
  const [, date = '', hours, minutes, zone] = MOMENT.exec(text.trim()) ?? [];
  const day = parseDay(date);
  if (day === undefined || hours === undefined || zone === undefined) return day;
  if (Number(hours) > 24 || Number(minutes) > 59) return undefined;
  if (hours === '23' && minutes === '59') return day;
  const utc = day * A_DAY + Number(hours) * 60 + Number(minutes) - offsetOf(zone);
  return Math.floor((utc + (isSummer(utc) ? 60 : 0)) / A_DAY);
}

function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const [sign, hours, minutes] = [zone[0], Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** From 1:00 UTC on the last Sunday of March to the same of October. */
function isSummer(utc: number): boolean {
  const { year } = dateOf(Math.floor(utc / A_DAY));
  return utc >= lastSunday(year, 3) * A_DAY + 60 && utc < lastSunday(year, 10) * A_DAY + 60;
}

function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayOf(year, month, 31);
  return last - ((weekdayOf(last) + 1) % 7);
}
