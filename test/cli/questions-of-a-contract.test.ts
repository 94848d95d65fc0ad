// explain, compare, solve, and the scenarios of report, as a person runs them.
import { describe, expect, test } from 'vitest';
import { viability } from './program.ts';

const SHORT = 'contracts/home-care-2025.yaml';
const FUNDED = 'contracts/home-care-2026-funded.yaml';

describe('viability explain', () => {
  test('opens a figure down to a line of the contract and to dated law', async () => {
    const { code, stdout } = await viability(['explain', SHORT, 'oncost.nationalInsurance', '--all']);
    expect(code).toBe(0);
    expect(stdout).toContain('EACH PART IN TURN');
    expect(stdout).toContain('WHAT IT RESTS ON');
    expect(stdout.replace(/\s+/g, ' ')).toContain(`${SHORT} line 32, visit.travel`);
    expect(stdout.replace(/\s+/g, ' ')).toContain('15% from 6 April 2025');
  });

  test('lists all figures by section without one', async () => {
    const { code, stdout } = await viability(['explain', SHORT]);
    expect(code).toBe(0);
    for (const id of ['time.contactHours', 'income.net', 'post.reliefFactor', 'gap.term'])
      expect(stdout).toContain(`    ${id}\n`);
  });

  test('gives the same as data, each figure once with its parts', async () => {
    const { stdout } = await viability(['explain', SHORT, 'cost.total', '--json']);
    const { figure, figures } = JSON.parse(stdout);
    const ids: string[] = figures.map(({ id }: { id: string }) => id);
    expect(figure).toBe('cost.total');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { parts = [] } of figures) for (const part of parts) expect(ids).toContain(part);
  });

  test('suggests the name that was meant', async () => {
    const { code, stderr } = await viability(['explain', SHORT, 'gap.perYeer']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean gap.perYear?');
  });

  test('says what is missing where no sums could be made', async () => {
    const stdin =
      'contract: {start: 2026-04-06}\nprice: {per_hour: £20}\ndemand: {hours_per_week: unknown, visit_length: 1 hour}\n';
    const { code, stderr } = await viability(['explain', '-', 'cost.total'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain('nobody has stated how many hours a week are bought');
  });
});

describe('viability compare', () => {
  test('sets two contracts side by side, with what each difference does', async () => {
    const { code, stdout } = await viability(['compare', SHORT, FUNDED]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +Net price of an hour +£23\.98 +£34\.92 +\+£10\.94$/m);
    expect(stdout).toContain('£24.10 in A, £35.00 in B');
  });

  test('finds nothing between a contract and itself', async () => {
    const { stdout } = await viability(['compare', SHORT, SHORT, '--json']);
    const { inputs, figures } = JSON.parse(stdout);
    expect(inputs).toEqual([]);
    expect(figures['gap.perYear'].difference).toBe(0);
  });
});

describe('viability solve', () => {
  test('finds a price at which the contract pays, and what-if agrees', async () => {
    const { stdout } = await viability(['solve', SHORT, '--for', 'price.per_hour', '--json']);
    const { solved, year } = JSON.parse(stdout);
    const price: number = solved[0].value;
    const after = await viability([
      'what-if',
      SHORT,
      '--year',
      String(year),
      '--set',
      `price.per_hour=£${price.toFixed(8)}`,
      '--json',
    ]);
    expect(JSON.parse(after.stdout).figures['gap.perYear'].after).toBeCloseTo(0, 2);
  });

  test('says so where no value of an input alone would do, and where pay would have to be under what the law lets it be', async () => {
    const { code, stdout } = await viability(['solve', SHORT]);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /pay\.rate £12\.71 an hour £12\.08 an hour under the minimum wage of £12\.21 an hour in force on 7 April 2025: no lawful rate of pay brings .* none none between .*: this input alone cannot/,
    );
  });

  test('knows its paths', async () => {
    const { code, stderr } = await viability(['solve', SHORT, '--for', 'visit.travle']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean visit.travel?');
  });
});

describe('a scenario', () => {
  test('that cannot be worked out says why', async () => {
    const stated = 'contracts/community-payback-2012.yaml';
    const { code, stdout, stderr } = await viability(['report', stated, '--scenario', 'inHouse']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      "In house cannot be worked out: the contract states no pay point of the authority's own staff",
    );
  });

  test('that can is named above its sums', async () => {
    const { code, stdout } = await viability(['report', SHORT, '--scenario', 'fairWork']);
    expect(code).toBe(0);
    expect(stdout).toContain('Scenario: Fair work.');
  });
});
