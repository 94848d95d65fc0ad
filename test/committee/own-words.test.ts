// Every sentence speaks of this service's own unit, people and place.
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { dayToAnswer } from '../../src/committee/days.ts';
import { letterReport } from '../../src/committee/letter/index.ts';
import { NO_LETTERHEAD } from '../../src/committee/letter/letterhead.ts';
import { resolutionReport } from '../../src/committee/resolution.ts';
import { buildReport } from '../../src/report/index.ts';
import { assessed, exampleLetterhead, FAMILY, flat, OURS, printed } from './contracts.ts';

const DATES = { written: day('2015-10-12'), answerBy: day('2015-11-09') };
const PAYBACK = 'contracts/community-payback-2012.yaml';
const RADAR = 'contracts/raf-fylingdales-2014.yaml';

type Changes = Readonly<Record<string, string>>;

/** Report, letter and motion in one. */
async function pages(file: string, changes: Changes = {}): Promise<string> {
  const assessment = assessed(file, changes);
  const made = [
    buildReport(assessment, { part: 'both' }),
    letterReport(assessment, NO_LETTERHEAD, DATES),
    resolutionReport(assessment, NO_LETTERHEAD, undefined),
  ];
  return flat((await Promise.all(made.map((report) => printed(report)))).join(' '));
}

describe('a contract without visits', () => {
  it.each([PAYBACK, RADAR])('%s: no word of visits, families, contact or minutes of 60', async (file) => {
    const page = await pages(file);
    expect(page).not.toMatch(/\b(visits|famil(y|ies)|people served|contact hours?|hours? of contact)\b/i);
    expect(page).not.toMatch(/of its 60|\/hour|an hour with/);
  });

  it('paid by the year speaks of the year', async () => {
    const page = await pages(FAMILY, { 'price.per_hour': '£0', 'price.block_per_year': '£40000' });
    expect(page).toContain('cost/year');
    expect(page).not.toMatch(/of its 60|cost\/hour|gap\/hour/);
  });
});

describe.each(OURS)('%s', (file) => {
  it('has no supervisor who is somebody\'s she, and no "none" that is paid or short', async () => {
    const page = await pages(file);
    expect(page).not.toMatch(/\bshe\b/);
    expect(page).not.toMatch(/short by none|pays for none|costs none|at none an hour/);
  });

  it('writes to people outside without a key of the file or a folder of a machine', async () => {
    const letter = flat(await printed(letterReport(assessed(file), NO_LETTERHEAD, DATES)));
    expect(letter).not.toMatch(/\b(price|pay|demand|visit|absence|supervision|quality|on_costs)\.[a-z_]+\b/);
    expect(letter).not.toContain('contracts/');
  });
});

describe('the letter', () => {
  const asked = async (written: string) =>
    flat(await printed(letterReport(assessed(FAMILY), exampleLetterhead(), { ...DATES, written: day(written) })));

  it('asks seven questions, and keeps the rest for a meeting', async () => {
    const page = await asked('2015-10-12');
    expect(page).toMatch(/further points, which we would keep for a meeting/);
    expect(page.slice(page.indexOf('What we ask'), page.indexOf('Those who use the service'))).not.toMatch(/ 8\. /);
  });

  it('says what was found before how it was counted, the law by name, who is called instead, and why it asks', async () => {
    const page = await asked('2015-10-12');
    expect(page.indexOf('What we found')).toBeLessThan(page.indexOf('How we counted'));
    expect(page).toContain('Late Payment of Commercial Debts (Interest) Act 1998');
    expect(page).toMatch(/Who is called instead .*police.*emergency duty team/);
    expect(page).toContain('We speak for the unions of Newtown');
  });

  it('asks of a contract that has ended as of one that has', async () => {
    expect(await asked('2018-09-01')).toContain('began on 1 September 2015 and ended on 31 August 2018');
    expect(await asked('2018-08-31')).not.toContain('ended on');
  });

  it('of a contract whose price alone speaks against it does not say that nothing does', async () => {
    const short = letterReport(
      assessed('contracts/home-care-2026-sound.yaml', { 'price.per_hour': '£30.00' }),
      NO_LETTERHEAD,
      DATES,
    );
    expect(flat(await printed(short))).not.toMatch(/Nothing that (is stated speaks|must stand)/);
  });

  it('asks for a reply on a working day of the nation', () => {
    // 28 days on is 26 December 2026, a Saturday; the Monday is its bank holiday.
    expect(dayToAnswer(day('2026-11-28'), 'england')).toBe(day('2026-12-29'));
    // 2 January is a bank holiday in Scotland alone.
    expect(dayToAnswer(day('2025-12-05'), 'england')).toBe(day('2026-01-02'));
    expect(dayToAnswer(day('2025-12-05'), 'scotland')).toBe(day('2026-01-05'));
  });
});

describe('the motion', () => {
  it('on a contract that passes summons nobody', async () => {
    const page = flat(
      await printed(resolutionReport(assessed('contracts/home-care-2026-sound.yaml'), NO_LETTERHEAD, undefined)),
    );
    expect(page).not.toMatch(/To invite|ask for an answer/);
  });
});
