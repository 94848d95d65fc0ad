import { describe, expect, it } from 'vitest';
import { viability } from './program.ts';

const EXAMPLE = 'contracts/home-care-2025.yaml';

describe('viability what-if', () => {
  it('says in one sentence what a change does', async () => {
    const { code, stdout } = await viability(['what-if', EXAMPLE, '--set', 'price.per_hour=£30']);
    expect(code).toBe(0);
    expect(stdout.replace(/\n/g, ' ')).toMatch(
      /^What if\. The gap of an hour is -?£\d+\.\d\d before and £\d+\.\d\d after: better by £\d+\.\d\d\. /,
    );
  });

  it('says what is wrong with a new value, as it stands in the changed contract', async () => {
    const { code, stderr } = await viability(['what-if', EXAMPLE, '--set', 'price.per_hour=16 pounds']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${EXAMPLE} with --set:14:13 error: price.per_hour is "16 pounds"; write £16 if that is meant, or an amount such as £16.00\n`,
    );
  });

  it.each([
    ['price.__proto__=1', 'nothing in a contract is called "price.__proto__"'],
    ['price.items[0].price=£1', 'price.items is not in the contract, so it has no entries'],
    ['cover=[{', 'cover="[{": the value is not one that YAML can read'],
    ['=5', '--set cannot be =5; write a path and its new value, such as price.per_hour=£20'],
  ])('refuses %s', async (change, message) => {
    const { code, stdout, stderr } = await viability(['what-if', EXAMPLE, '--set', change]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`viability: ${message}\n`);
  });
});

describe('viability compare', () => {
  it('names the two contracts A and B', async () => {
    const { code, stdout } = await viability(['compare', EXAMPLE, 'contracts/home-care-2026-funded.yaml']);
    expect(code).toBe(0);
    expect(stdout.replace(/\n/g, ' ')).toMatch(
      /^Side by side\. The gap of an hour is -?£[\d.]+ in A and -?£[\d.]+ in B: /,
    );
  });

  it('reads standard input for one of them only', async () => {
    expect((await viability(['compare', '-', '-'])).stderr).toContain('only one of the two can be standard input');
  });
});

describe('viability solve', () => {
  it.each(['contract.start', 'contract.title', 'demand.pattern[0].days'])('holds no amount at %s', async (path) => {
    const { code, stderr } = await viability(['solve', EXAMPLE, '--for', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${path} holds no number in this contract that could be solved for`);
  });
});

describe('where the law of wages obliges to more than the work as specified costs', () => {
  const UNPAID = `contract: {start: 2025-04-07, years: 2, profile: home-care}
price: {per_hour: £25.00, indexation: none}
demand: {hours_per_week: 1000 hours, visit_length: 30 minutes}
visit: {travel: 30..50 minutes, travel_paid: no}
`;
  const told = (...args: string[]) => viability(args, { stdin: UNPAID });

  it.each([['solve'], ['simulate', '--draws', '100']])(
    '%s says so, and to other programs',
    async (command, ...more) => {
      const { stdout } = await told(command, '-', ...more);
      expect(stdout.replace(/\s+/g, ' ')).toMatch(
        /These figures are of the contract as specified, which costs less than the law of wages obliges the provider to: at that £[\d,]+ a year is short, and £[\d.]+ an hour is the lowest price that pays for that\./,
      );
      const data = JSON.parse((await told(command, '-', ...more, '--json')).stdout);
      expect(data).toMatchObject({ scenario: 'asSpecified', lawful: { scenario: 'legalMinimum' } });
      expect(data.lawful['gap.perYear']).toBeLessThan(0);
    },
  );

  it('what-if counts both sides alike', async () => {
    const { stdout } = await told('what-if', '-', '--set', 'price.per_hour=£26');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /^What if\. At what the law of wages obliges, the gap of an hour is -£[\d.]+ before and -£[\d.]+ after: better by £[\d.]+\. As specified, which costs less than that, it is /,
    );
  });
});
