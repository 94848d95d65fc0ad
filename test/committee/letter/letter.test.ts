import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { letterData, letterReport } from '../../../src/committee/letter/index.ts';
import { NO_LETTERHEAD } from '../../../src/committee/letter/letterhead.ts';
import { figures } from '../../../src/figures/index.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { buildReport } from '../../../src/report/index.ts';
import { money } from '../../../src/words/words.ts';
import { looksLikeAccusing } from '../../checks/fair-words.ts';
import { assessed, exampleLetterhead, FAMILY, flat, OURS, printed } from '../contracts.ts';

const DATES = { written: day('2015-10-12'), answerBy: day('2015-11-09') };

const letterOf = (assessment: Assessment, letterhead = exampleLetterhead()) =>
  letterReport(assessment, letterhead, DATES);

/** Every £ amount of a text. */
function amountsIn(text: string): string[] {
  return text.match(/£[\d,]+(\.\d\d)?/g) ?? [];
}

/** Every amount that the report or its page prints, or that a figure of any year, reading and scenario comes to. */
async function amountsOf(assessment: Assessment): Promise<Set<string>> {
  const known = new Set(amountsIn(await printed(buildReport(assessment))));
  for (const amount of amountsIn(await printed(buildReport(assessment, { part: 'page' })))) known.add(amount);
  for (const { runs, usual } of assessment.years)
    for (const { results } of [...runs.values(), ...(usual ? [usual] : [])])
      for (const figure of figures) {
        if (figure.rows !== undefined || !figure.unit.startsWith('GBP')) continue;
        const value = Math.abs(results.value(figure));
        if (Number.isFinite(value)) known.add(money(value)).add(money(value, 0));
      }
  for (const { unitCost } of assessment.elsewhere?.lines ?? []) known.add(money(unitCost, 0));
  return known;
}

it('says beside what is to spare that the law obliges more, where the work as specified costs less than that', async () => {
  const unpaid = { 'visit.travel': '40 minutes', 'visit.travel_paid': 'no' };
  const letter = flat(await printed(letterOf(assessed('contracts/home-care-2025.yaml', unpaid))));
  expect(letter).toMatch(
    /to spare\. The law alone obliges £[\d.]+( in year 2)?: under that, workers cannot lawfully be paid/,
  );
  const short = { ...unpaid, 'price.per_hour': '£20.00' };
  expect(flat(await printed(letterOf(assessed('contracts/home-care-2025.yaml', short))))).toMatch(
    /is short by £[\d.]+ an hour, £[\d,]+ a year\. The law alone obliges £[\d.]+: under that/,
  );
});

it('says that what is to spare is at most that, where nobody states all that costs money', async () => {
  const words = flat(
    await printed(
      letterOf(
        assessed('contracts/home-care-2025.yaml', {
          'contract.profile': 'none',
          'price.per_hour': '£40',
        }),
      ),
    ),
  );
  expect(words).toContain('What it costs to provide, at least');
  expect(words).toMatch(/an hour costs at least £[\d.]+ to provide/);
  expect(words).toMatch(
    /: no more than £[\d.]+ an hour, £[\d,]+ a year to spare, for nobody states all that it costs\./,
  );
});

describe('the letter on a price that pays only at the least', () => {
  it('says what is left at the least and short at what is usual, and on which inputs that hangs', async () => {
    const words = flat(await printed(letterOf(assessed('contracts/hostel-2025.yaml'))));
    expect(words).toContain('Left over (+) or short (-) +£72,726 -£17,383');
    expect(words).toContain('£72,726 a year to spare. That is the cheapest lawful reading');
    expect(words).toMatch(/short by £17,383 a year\. It hangs on basic rate of pay, yearly rise of the price/);
  });
});

describe('the letter on a price a penny short', () => {
  it('calls that breaking even, and lists nothing that could give', async () => {
    const words = flat(await printed(letterOf(assessed('contracts/published/southend-2022.yaml'))));
    expect(words).toContain(
      'short by £0.01 an hour, £41 a year, less than a pound in a thousand, which is breaking even.',
    );
    expect(words).not.toContain('Income meets cost');
  });
});

describe('the letter on a service without visits to people', () => {
  it.each(['school-meals-2019', 'passenger-assistants-2026', 'youth-work-2025'])(
    'asks %s nothing of calls',
    async (name) => {
      const words = flat(await printed(letterOf(assessed(`contracts/${name}.yaml`))));
      expect(words).not.toContain('How soon must somebody be there when called');
      expect(words).not.toMatch(/nobody goes to \d+% of the|with the pupil or patient/);
    },
  );

  it('gives no hours a week for each where posts are bought', async () => {
    const words = flat(await printed(letterOf(assessed('contracts/childrens-social-work-team-2014.yaml'))));
    expect(words).not.toContain('come to 0 hours');
  });

  it('names the share from which an unknown discount would matter', async () => {
    const words = flat(await printed(letterOf(assessed('contracts/security-guarding-2024.yaml'))));
    expect(words).toMatch(/What is the early-payment discount\? Above [\d.]+% the price would no longer pay\./);
  });
});

describe('who is heard', () => {
  it.each([
    [{}, 'names no route by which they are. The same is true of those who do the work.'],
    [
      { 'quality.users_heard': 'provider' },
      'The contract as we have it has them heard by the provider alone. How those who',
    ],
    [
      {
        'quality.users_heard': '{value: provider, source: "Assumption: so it is said"}',
        'quality.workers_heard': 'none',
      },
      'The contract, as we assume, has them heard by the provider alone. It gives those who do the work no route.',
    ],
  ])('is told as it is stated: %s', async (changes, words) => {
    expect(flat(await printed(letterOf(assessed(FAMILY, changes))))).toContain(words);
  });
});

describe('the letter on family support', () => {
  const assessment = assessed(FAMILY);

  it.each([72, 40])('reads like this in %s columns', async (width) => {
    await expect(await printed(letterOf(assessment), 'text', width)).toMatchFileSnapshot(
      `expected/letter.${width}.txt`,
    );
  });

  it('reads like this once the contract has ended', async () => {
    const later = { written: day('2026-11-28'), answerBy: day('2027-01-04') };
    const page = await printed(letterReport(assessment, NO_LETTERHEAD, later));
    await expect(page).toMatchFileSnapshot('expected/letter-ended.72.txt');
    expect(page).not.toContain('Procurement Act 2023');
  });

  it('reads like this as Markdown', async () => {
    await expect(await printed(letterOf(assessment), 'markdown')).toMatchFileSnapshot('expected/letter.md.txt');
  });

  it('opens with the letterhead, the date, whom it is to and the references, and no view', async () => {
    const page = await printed(letterOf(assessment));
    expect(page).toMatch(/^Newtown and District Trades Union Council\nFriendship House\n/);
    expect(page).toContain('\n\n12 October 2015\n\nMs J. Ahmed\nCommissioning Manager\nNewtown Borough Council\n');
    expect(page).toContain('\n\nOur reference: TUC/2015/07\nYour reference: FS/2015/112\n\nDear Ms Ahmed\n');
  });

  it('says what the price buys, in the figures of the report', async () => {
    const page = flat(await printed(letterOf(assessment)));
    const { sentence } = buildReport(assessment);
    const amounts = amountsIn(sentence);
    expect(amounts).toHaveLength(4);
    for (const amount of amounts) expect(page).toContain(amount);
  });

  it('names the visit that is billed and not made, and says that nothing else would show it', async () => {
    const page = flat(await printed(letterOf(assessment)));
    expect(page).toContain('judges it too dangerous to go in alone and leaves');
    expect(page).toContain("Nothing in the contract but the provider's own records would show any of these.");
    expect(page).toContain('we do not say that anybody does it or means to');
  });

  it('asks by a day, and says that the view may change', async () => {
    const page = flat(await printed(letterOf(assessment)));
    expect(page).toContain('a reply by 9 November 2015');
    expect(page).toContain('That view is not final, and your answers may change it.');
  });

  it('ends sincerely to a name, faithfully to nobody known', async () => {
    expect(await printed(letterOf(assessment))).toContain(
      'Yours sincerely\n\n\n\nR. Evans\nSecretary\n\n\n\nM. Okafor\n',
    );
    const page = await printed(letterOf(assessment, NO_LETTERHEAD));
    expect(page).toContain('Dear Sir or Madam\n');
    expect(page).toContain('Yours faithfully\n\n\n\n[Name]\n[Role]\nfor [Name of your body]\n');
    expect(page).toContain('The Commissioning Manager\nA local authority in North West England\n');
  });

  it('gives the same as data', () => {
    expect(letterData(assessment, exampleLetterhead(), DATES)).toMatchObject({
      contract: { file: FAMILY },
      view: 'undeliverable',
      letter: { written: '2015-10-12', answerBy: '2015-11-09', letterhead: { reference: 'TUC/2015/07' } },
    });
  });
});

describe('what the letter says', () => {
  it.each([
    ['none', 'gives them no route. How those who do the work'],
    ['complaints-only', 'no route but a complaint'],
    ['provider', 'heard by the provider alone'],
    ['independent', 'We are glad to see that families are heard by somebody independent'],
  ])('of those who use the service where they are heard by %s', async (by, words) => {
    expect(flat(await printed(letterOf(assessed(FAMILY, { 'quality.users_heard': by }))))).toContain(words);
  });

  it('leaves out what a professional has withdrawn, and shows the judgement', async () => {
    const entry =
      '[{who: A. Smith, role: social worker, date: 2015-10-02, moves: second-worker-for-risks, to: withdrawn, reason: Two always go}]';
    const page = flat(await printed(letterOf(assessed(FAMILY, { judgements: entry }))));
    expect(page).not.toContain('Two workers are specified for none of its hours');
    expect(page).toContain('A. Smith, social worker, on 2 October 2015');
    expect(page).toContain('Two always go');
  });

  it('says how many people use the service, where the contract does', async () => {
    const page = flat(await printed(letterOf(assessed(FAMILY, { 'contract.people': '40' }))));
    expect(page).toContain('for 3 years from 1 September 2015, for 40 families.');
  });

  it('of a contract that nobody can tell of, that the sums wait for its first questions', async () => {
    const page = flat(
      await printed(letterOf(assessed(FAMILY, { 'demand.hours_per_week': 'unknown', 'lone_working.risks': 'none' }))),
    );
    expect(page).toContain('What the price buys cannot be told');
    expect(page).toContain('1. How many hours a week are expected, and how many are certain?');
    expect(page).toContain('On what we have, we cannot tell whether the contract can be delivered');
  });
});

describe.each(OURS)('the letter on %s', (file) => {
  const assessment = assessed(file);
  const letter = letterOf(assessment);

  it('accuses nobody', async () => {
    expect(looksLikeAccusing(await printed(letter))).toEqual([]);
  });

  it('holds no figure that is not of the assessment', async () => {
    const known = await amountsOf(assessment);
    expect(amountsIn(await printed(letter)).filter((amount) => !known.has(amount))).toEqual([]);
    expect(await printed(letter)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('fits an email, with capitals for its subject alone', async () => {
    const lines = (await printed(letter)).split('\n');
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
    const loud = lines.filter((line) => /^[A-Z][^a-z]{5,}$/.test(line) && /[A-Z]{3}/.test(line));
    expect(flat(loud.join(' '))).toBe(assessment.file.contract.contract.title.toUpperCase());
  });

  it('is a page with one heading of the first level', async () => {
    const page = await printed(letter, 'html');
    expect(page.match(/<h1 /g)).toHaveLength(1);
    expect(page).not.toContain('<header>');
  });
});
