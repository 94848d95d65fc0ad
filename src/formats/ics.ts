// A calendar (RFC 5545) of a rota: each shift once, coming again as often as the rota comes round. Times are of the clock
// on the wall, wherever it is read; no clock is asked, so the same rota has the same bytes.

import { type Day, formatIso } from '../calendar/day.ts';
import { clock, QUARTERS_A_DAY } from '../calendar/week.ts';
import type { CalendarEvent } from '../report/rota/data.ts';
import { name, version } from '../tool.ts';
import { printable } from '../words/printable.ts';

/** Octets of a line, its break aside. */
const LINE = 75;
const encoder = new TextEncoder();

export function ics(title: string, events: readonly CalendarEvent[], until: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${name}//${version}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap((event) => eventLines(event, until)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Nothing where its first time is after the last day. */
function eventLines({ id, title, day, start, end, everyWeeks }: CalendarEvent, until: Day): string[] {
  if (day > until) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${name}.invalid`,
    `DTSTAMP:${stamp(day, 0)}Z`,
    `DTSTART:${stamp(day, start)}`,
    `DTEND:${stamp(day, end)}`,
    `RRULE:FREQ=WEEKLY;INTERVAL=${everyWeeks};UNTIL=${stamp(until, 95)}`,
    `SUMMARY:${escaped(title)}`,
    'END:VEVENT',
  ];
}

/** `20150907T220000`; quarter-hours beyond a day are in the next. */
function stamp(day: Day, quarter: number): string {
  const date = formatIso(day + Math.floor(quarter / QUARTERS_A_DAY));
  return `${date.replaceAll('-', '')}T${clock(quarter % QUARTERS_A_DAY).replace(':', '')}00`;
}

function escaped(text: string): string {
  return printable(text).replace(/[\\;,]/g, '\\$&');
}

/** A long line goes on in the next, after a space; no letter is broken. */
function folded(line: string): string {
  const rows = [''];
  let bytes = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (bytes + more > LINE) {
      rows.push(' ');
      bytes = 1;
    }
    rows[rows.length - 1] += letter;
    bytes += more;
  }
  return rows.join('\r\n');
}
