import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { ics } from '../../src/formats/ics.ts';
import { rotaEvents } from '../../src/report/rota/data.ts';
import type { Rota } from '../../src/rota/types.ts';
import { piece } from '../rota/question.fixture.ts';

const ROTA: Rota = {
  weeks: 1,
  weekBegins: 0,
  people: 2,
  groups: [{ lines: [[piece('sleep-in', 6, 22, 31)], [piece('waking', 0, 9, 17)]] }],
};

/** RFC 5545: lines of content, unfolded. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('a calendar of a rota', () => {
  const until = day('2027-03-31');
  const text = ics('Nights; at "The Elms", Élan', rotaEvents(ROTA, day('2026-04-01')), until);
  const lines = unfolded(text);

  it('is one calendar with an event for each shift of each person', () => {
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(4);
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(4);
  });

  it('begins on the first Monday of the contract, by the clock on the wall, and comes round until its last day', () => {
    const first = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'));
    expect(first.slice(2)).toEqual([
      'DTSTAMP:20260412T000000Z',
      'DTSTART:20260412T220000',
      'DTEND:20260413T070000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270331T234500',
      'SUMMARY:Worker 1: asleep at work',
    ]);
  });

  it('moves everybody on to the next line: the second begins with the day and has the night a week later', () => {
    const of = (who: string) =>
      lines.filter(
        (line, at) => line.startsWith('DTSTART') && lines.slice(at, at + 4).some((each) => each.includes(who)),
      );
    expect(of('Worker 1')).toEqual(['DTSTART:20260412T220000', 'DTSTART:20260413T090000']);
    expect(of('Worker 2')).toEqual(['DTSTART:20260406T090000', 'DTSTART:20260419T220000']);
  });

  it('escapes what means something in a calendar', () => {
    expect(lines).toContain('X-WR-CALNAME:Nights\\; at "The Elms"\\, Élan');
    expect(unfolded(ics('a\r\nBEGIN:VEVENT', [], until)).filter((line) => line.startsWith('BEGIN'))).toHaveLength(1);
  });

  it('has no line of more than 75 octets, and no letter is broken', () => {
    const long = ics('É'.repeat(200), [], until);
    const sizes = long
      .trimEnd()
      .split('\r\n')
      .map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(unfolded(long)).toContain(`X-WR-CALNAME:${'É'.repeat(200)}`);
  });

  it('leaves out what would begin after the last day', () => {
    expect(ics('Short', rotaEvents(ROTA, day('2026-04-01')), day('2026-04-07')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});
