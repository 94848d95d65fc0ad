import { describe, expect, test } from 'vitest';
import { read } from './fixtures.ts';

const remarks = (more: string) =>
  read(
    `contract: {start: 2025-04-07}\nprice: {per_hour: £24}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour}\n${more}`,
  ).warnings.map(({ path, place: { line }, severity, message }) => ({ path, line, severity, message }));

describe('what can be read, and is probably not meant', () => {
  test('pay of a week or a year as the pay of an hour', () => {
    const [remark, ...rest] = remarks('pay: {rate: £335}\n');
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({ path: 'pay.rate', line: 4, severity: 'warning' });
    expect(remark?.message).toBe(
      'pay.rate is £335.00 an hour, 27 times the minimum wage; is it the pay of a day, a week or a year?',
    );
    const role = remarks('staff: [{role: nurse, posts: 2, rate: £32000}, {role: doctor, posts: 1, rate: £90}]\n');
    expect(role.map(({ path }) => path)).toEqual(['staff[0].rate']);
  });

  test('the price of a month or a year as the price of an hour', () => {
    const of = (price: string) =>
      read(
        `contract: {start: 2026-04-06}\nprice: ${price}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour}\n`,
      ).warnings.map(({ message }) => message);
    expect(of('{per_hour: £60000}')).toEqual([
      'price.per_hour is £60,000.00 an hour, 4720 times the minimum wage; is it the price of a day, a week or a year?',
    ]);
    expect(of('{rates: [{per_hour: £900}]}')).toEqual([expect.stringMatching(/^price\.rates\[0\]\.per_hour is £900/)]);
    expect(of('{per_hour: £300}')).toEqual([]);
  });

  test('a length of visits or weeks of the year, of no hours', () => {
    const of = (price: string, demand: string, more = '') =>
      read(`contract: {start: 2026-04-06}\nprice: ${price}\ndemand: ${demand}\n${more}`).warnings.map(
        ({ message }) => message,
      );
    const pieces = '{items: [{name: episode, price: £680, per_year: 420, contact_time: 28 hours}]}';
    expect(of(pieces, '{visit_length: 40 minutes}')).toEqual([
      'demand.visit_length is stated and demand.hours_per_week is not, so no visit is counted, nor travel to one; are hours a week meant?',
    ]);
    const cover = 'cover: [{days: mon-fri, hours: "09:00-16:00", staff: 4, mode: waking}]\n';
    const places = '{places: {number: 25, per_week: £160}}';
    expect(of(places, '{weeks_per_year: 50 weeks}', cover)).toEqual([
      expect.stringMatching(/^demand\.weeks_per_year is stated .* so it changes no sum: places and cover are those of/),
    ]);
    // Hours that are paid for are asked for by name.
    expect(of('{per_hour: £24}', '{visit_length: 40 minutes}')).toEqual([]);
    expect(of('{per_hour: £24}', '{hours_per_week: 30 hours, visit_length: 40 minutes, weeks_per_year: 39}')).toEqual(
      [],
    );
  });

  test('places by the night, which are paid for all year, and cover on some nights of the week', () => {
    const of = (cover: string, places = '{number: 14, per_night: £52}') =>
      read(`contract: {start: 2026-04-06}\nprice: {places: ${places}}\ncover: [${cover}]\n`).warnings.map(
        ({ message }) => message,
      );
    const nights = (days: string, hours = '"17:00-09:00"') =>
      `{days: ${days}, hours: ${hours}, staff: 1, mode: on-call}`;
    expect(of(nights('fri-mon'))).toEqual([
      'price.places.per_night is paid for every night of the year, and there is cover on 4 nights of the 7 of a week; if the places are let on those nights alone, price.places.occupancy is at most 57.14%',
    ]);
    expect(of(nights('mon-thu', '"00:00-06:00"'))).toEqual([expect.stringContaining('on 4 nights of the 7')]);
    // Cover of every night, of two windows or one; by day alone, which says nothing of nights; a price by the week.
    expect(of(`${nights('fri-mon')}, ${nights('tue-thu')}`)).toEqual([]);
    expect(of(nights('mon-fri', '"09:00-17:00"'))).toEqual([]);
    expect(of(nights('fri-mon'), '{number: 14, per_week: £300}')).toEqual([]);
  });

  test('nobody who is alone, and one worker for what is paid by the piece', () => {
    const of = (more: string) =>
      read(
        `contract: {start: 2026-04-06}\nprice: {items: [{name: session, price: £95, per_year: 900, contact_time: 2 hours}]}\n${more}`,
      ).warnings.map(({ path, message }) => ({ path, message }));
    expect(of('lone_working: {allowed: no}\n')).toEqual([
      {
        path: 'lone_working.allowed',
        message:
          'lone_working.allowed is no, and the contact time of what is paid by the piece is counted with one worker; are two there (visit.crew: 2)?',
      },
    ]);
    expect(of('lone_working: {allowed: no}\nvisit: {crew: 2}\n')).toEqual([]);
    expect(of('lone_working: {allowed: no, second_worker: 100%}\n')).toEqual([]);
    expect(of('lone_working: {allowed: yes}\n')).toEqual([]);
  });

  test('a point that may stand between thousands, as a spreadsheet or the rest of Europe writes it', () => {
    const [remark, ...rest] = remarks('overheads: {per_year: £12.500}\n');
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({ path: 'overheads.per_year', line: 4, severity: 'warning' });
    expect(remark?.message).toContain('"£12.500", whose point is read as that of a decimal; write 12,500 if thousands');
    for (const plain of ['£12.50', '£12,500', '£12.505', '£12500.000'])
      expect(remarks(`overheads:\n  per_year: ${plain}\n`)).toEqual([]);
  });

  test('idle time where somebody is on cover whenever work is asked for', () => {
    const night = 'cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: on-call}]\n';
    const [remark] = remarks(`visit: {idle: 10%}\n${night}`);
    expect(remark).toMatchObject({ path: 'visit.idle', line: 4 });
    expect(remark?.message).toMatch(/^visit\.idle is 10%, and somebody is on cover whenever work is asked for/);
    expect(remarks(`visit: {idle: 10%}\n`)).toEqual([]);
    expect(remarks(`visit: {idle: 0%}\n${night}`)).toEqual([]);
  });

  test('but not where work falls outside of the cover', () => {
    const day = 'visit: {idle: 10%}\ncover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: on-call}]\n';
    const text = `contract: {start: 2025-04-07}\nprice: {per_hour: £24}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour, pattern: [{days: every day, hours: "08:00-20:00", share: 100%}]}\n${day}`;
    expect(read(text).warnings).toEqual([]);
  });

  test('cover that the visits fill more than twice over: is it beside them, or do these workers make them?', () => {
    const core = 'cover: [{days: every day, hours: "08:00-18:00", staff: 2, mode: waking}]\n';
    const of = (hours: number, cover: string) =>
      read(
        `contract: {start: 2026-06-01}\nprice: {per_hour: £21.50}\ndemand: {hours_per_week: ${hours} hours, visit_length: 30 minutes}\n${cover}`,
      ).warnings;
    const [remark, ...rest] = of(610, core);
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({ path: 'cover[0]', place: { line: 4 } });
    expect(remark?.message).toMatch(/more than twice the 7,300 hours a year of this cover, .* \(takes_visits: no\)\?$/);
    expect(of(610, core.replace('waking', 'waking, takes_visits: no'))).toEqual([]);
    expect(of(610, core.replace('waking', 'waking, takes_visits: yes'))).toEqual([]);
    // Visits that take about as long as the shifts are made by who is on them.
    expect(of(200, core)).toEqual([]);
    expect(of(100, core)).toEqual([]);
  });
});
