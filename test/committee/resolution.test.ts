import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { NO_LETTERHEAD } from '../../src/committee/letter/letterhead.ts';
import { motionOf, resolutionReport } from '../../src/committee/resolution.ts';
import { looksLikeAccusing } from '../checks/fair-words.ts';
import { assessed, exampleLetterhead, FAMILY, flat, OURS, printed } from './contracts.ts';

describe('the motion on family support', () => {
  const assessment = assessed(FAMILY);
  const report = resolutionReport(assessment, exampleLetterhead(), day('2015-11-09'));

  it.each([72, 40])('reads like this in %s columns', async (width) => {
    await expect(await printed(report, 'text', width)).toMatchFileSnapshot(`expected/resolution.${width}.txt`);
  });

  it('reads like this as Markdown', async () => {
    await expect(await printed(report, 'markdown')).toMatchFileSnapshot('expected/resolution.md.txt');
  });

  it('notes, believes and resolves, in the name of the body', async () => {
    const page = await printed(report);
    for (const verb of ['notes', 'believes', 'resolves']) expect(page).toContain(`\nThis trades council ${verb}:\n`);
    expect(page).toContain('Proposed by: R. Evans\nSeconded by: M. Okafor\n');
    expect(flat(page)).toContain('to ask for an answer by 9 November 2015');
  });

  it('is of a branch, and asks within 28 days, where nobody says otherwise', async () => {
    const page = flat(await printed(resolutionReport(assessment, NO_LETTERHEAD, undefined)));
    expect(page).toContain('This branch notes:');
    expect(page).toContain('an answer within 28 days');
    expect(page).toContain('Proposed by: [Name]');
  });
});

describe('the view that a motion takes', () => {
  it.each([
    [{}, 'Not to regard the contract as acceptable until the conditions below are met.'],
    [{ 'demand.hours_per_week': 'unknown', 'lone_working.risks': 'none' }, 'To take no view of the contract until'],
  ])('of %j', (changes, words) => {
    expect(
      motionOf(assessed(FAMILY, changes as Record<string, string>), NO_LETTERHEAD, undefined).resolves[0],
    ).toContain(words);
  });

  it('of a contract that passes is that it is acceptable, on no condition', () => {
    const passes = OURS.map((file) => assessed(file)).filter(({ verdict }) => verdict.judged === 'deliverable');
    expect(passes.length).toBeGreaterThan(0);
    for (const each of passes) {
      const { resolves, conditions } = motionOf(each, NO_LETTERHEAD, undefined);
      expect(resolves[0]).toBe('To regard the contract as acceptable on what is known today.');
      expect(conditions).toEqual([]);
    }
  });
});

describe.each(OURS)('the motion on %s', (file) => {
  const assessment = assessed(file);

  it('accuses nobody, and says nothing that is not a number where one belongs', async () => {
    const page = await printed(resolutionReport(assessment, exampleLetterhead(), undefined));
    expect(looksLikeAccusing(page)).toEqual([]);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is made of sentences that begin as a motion does', () => {
    const { notes, believes, resolves, conditions } = motionOf(assessment, NO_LETTERHEAD, undefined);
    for (const sentence of [...notes, ...believes]) expect(sentence).toMatch(/^That,? .+[.?:)]$/s);
    for (const sentence of resolves) expect(sentence).toMatch(/^(Not to|To) .+\.$/s);
    // Whoever takes no view says of no condition that it would make one.
    expect(conditions.length > 0).toBe(/^(undeliverable|atRisk)$/.test(assessment.verdict.judged));
    expect(resolves.filter((each) => each.includes('as acceptable'))).toHaveLength(
      assessment.verdict.judged === 'cannotTell' ? 0 : 1,
    );
  });
});

describe('a motion on a contract that has ended', () => {
  it('speaks of it as over, and of a contract on the same terms', async () => {
    const page = flat(await printed(resolutionReport(assessed(FAMILY), NO_LETTERHEAD, undefined, day('2026-11-28'))));
    expect(page).toContain('for 3 years from 1 September 2015, which ended on 31 August 2018.');
    const extended = resolutionReport(
      assessed(FAMILY, { 'contract.extension': '1' }),
      NO_LETTERHEAD,
      undefined,
      day('2026-11-28'),
    );
    expect(flat(await printed(extended))).toContain('which ended on 31 August 2019 at the latest.');
    expect(page).toContain('That this contract could not be delivered as specified on these terms');
    expect(page).toContain(
      'Not to regard a contract on the same terms as acceptable until the conditions below are met.',
    );
    expect(page).toContain('A contract for the same work would be acceptable on these conditions:');
    expect(page).not.toContain('before it ends');
  });

  it('is as ever on a day of its term', async () => {
    const of = async (on?: string) =>
      printed(resolutionReport(assessed(FAMILY), NO_LETTERHEAD, undefined, on === undefined ? undefined : day(on)));
    expect(await of('2018-08-31')).toBe(await of());
  });
});
