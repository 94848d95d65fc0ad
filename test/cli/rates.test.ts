import { describe, expect, it } from 'vitest';
import { payPointNumbers, rates } from '../../src/rates/index.ts';
import { stagingDates } from '../../src/rates/staging.ts';
import { viability } from './program.ts';

async function printed(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await viability(['rates', ...words]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // Lines may break anywhere; what is said may not.
  return stdout.replace(/\s+/g, ' ');
}

async function data(...words: string[]) {
  const { stdout } = await viability(['rates', '--json', ...words]);
  return JSON.parse(stdout);
}

describe('viability rates', () => {
  it('lists every rate where it was last known', async () => {
    const text = await printed();
    for (const { name, title } of Object.values(rates)) {
      expect(text).toContain(` ${name} `);
      expect(text).toContain(` ${title}, known to `);
    }
    expect(text).toContain('minimum-wage £12.71 an hour 1 April 2026 adult minimum wage, known to 31 March 2027');
  });

  it('lists what held on a day', async () => {
    const text = await printed('--on', '2015-09-30');
    expect(text).toContain('minimum-wage £6.50 an hour 1 October 2014 adult minimum wage ');
    expect(text).toContain('apprenticeship-levy none yet rate of the apprenticeship levy');
    expect(text).toContain('local-government-pension unknown');
  });
});

describe('viability rates NAME', () => {
  it('shows every value with its reference, and what is announced as announced', async () => {
    const text = await printed('minimum-wage');
    for (const { reference } of rates['minimum-wage'].rows) expect(text).toContain(reference);
    expect(text).toContain('1 April 2027, announced £13.21 an hour');
    expect(text).toContain('(reference unconfirmed)');
    expect(text).toContain(
      "It is known to 31 March 2027; after that a costing raises it each year by the contract's growth of wages, and says so.",
    );
  });

  it('says in words what a value of nothing means, and limits of a right with their units', async () => {
    expect(await printed('employment-allowance-bill-limit')).toMatch(/^No limit from 6 April 2025\./);
    expect(await printed('rights-to-see')).toContain('(open for 15 working days, notice by 17 June)');
  });

  it('does not call an announced value the latest', async () => {
    expect(await printed('minimum-wage')).toMatch(/^£12\.71 an hour from 1 April 2026\./);
  });

  it('shows what held on a day, alone', async () => {
    const text = await printed('minimum-wage', '--on', '2015-10-01');
    expect(text).toMatch(/^£6\.70 an hour on 1 October 2015\./);
    expect(text).toContain('SI 2015/1724');
    expect(text).not.toContain('SI 2014/2485');
  });

  it('says that a day after the last one known shows the last known value, and what is announced for it', async () => {
    const text = await printed('minimum-wage', '--on', '2028-01-01');
    expect(text).toMatch(/^£12\.71 an hour on 1 January 2028, as last known\./);
    expect(text).toContain('1 April 2027, announced £13.21 an hour');
  });

  it('says where a thing did not exist, and where it is not known', async () => {
    expect(await printed('employment-allowance', '--on', '2013-01-01')).toMatch(
      /^The Employment Allowance did not exist on 1 January 2013: its first value here is from 6 April 2014\./,
    );
    expect(await printed('minimum-wage', '--on', '1990-01-01')).toMatch(
      /^The adult minimum wage is not known on 1 January 1990: its first value here is from 1 October 2009\./,
    );
  });

  it('knows the pay points of local government', async () => {
    expect(await printed('pay-point-2')).toContain('Point 2 no longer exists: those on it moved to point 3.');
    expect(await printed()).toContain(`pay-point-${payPointNumbers()[0]} to pay-point-${payPointNumbers().at(-1)}`);
  });
});

describe('the lists beside the rates', () => {
  it('law to come, with its day where that is certain, its state and its reference', async () => {
    const text = await printed('law-notices', '--on', '2026-11-28');
    expect(text).toMatch(/^\d+ notices from 28 November 2026\./);
    expect(text).toContain('1 January 2027 enacted England, Wales and Scotland: Ending employment after six months');
    expect(text).toContain('SI 2026/559');
    expect(text).toContain('2027, day not certain');
    expect(text).not.toContain('two-tier-code-2005-withdrawn');
    expect((await data('law-notices')).notices[0]).toMatchObject({
      id: 'two-tier-code-2005-withdrawn',
      from: '2010-12-13',
    });
  });

  it('rights to see, as they hold on a day', async () => {
    expect(await printed('rights-to-see')).toContain('Local Audit and Accountability Act 2014 ss.26-27');
    const { rights } = await data('rights-to-see', '--on', '2014-01-01');
    expect(rights.map(({ id }: { id: string }) => id)).toContain('audit-inspection-england-before');
    expect(rights.map(({ id }: { id: string }) => id)).not.toContain('audit-inspection-england');
  });

  it('staging of pensions, by size of employer', async () => {
    expect(await printed('pension-staging')).toContain('50 to 249 people 1 April 2014 1 April 2015');
    expect((await data('pension-staging')).dates).toHaveLength(stagingDates().length);
  });
});

describe('viability rates --json', () => {
  it('gives every value with its date, unrounded', async () => {
    const { schemaVersion, tool, rates: given } = await data();
    expect(schemaVersion).toBe(2);
    expect(tool.name).toBe('contract-viability');
    expect(given.map(({ name }: { name: string }) => name)).toEqual(Object.keys(rates));
    const wage = given[0];
    expect(wage.values).toHaveLength(rates['minimum-wage'].rows.length);
    expect(wage.values[0]).toMatchObject({ from: '2009-10-01', value: 5.8, announced: false });
    expect(wage.values.at(-1)).toMatchObject({ from: '2027-04-01', announced: true });
  });

  it.each([
    ['minimum-wage', '2016-04-01', { value: 7.2, status: 'known', from: '2016-04-01' }],
    ['minimum-wage', '2030-01-01', { value: 12.71, status: 'projected', from: '2026-04-01' }],
    ['minimum-wage', '2000-01-01', { value: null, status: 'unknown', from: null }],
    ['employment-allowance', '2012-01-01', { value: null, status: 'didNotExist', from: null }],
  ])('says what %s was on %s', async (name, day, expected) => {
    const { rates: given } = await data(name, '--on', day);
    expect(given[0].on).toEqual({ day, ...expected });
  });
});
