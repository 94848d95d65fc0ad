import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Contract, ContractFile } from '../../src/contract/types.ts';
import { figures } from '../../src/figures/index.ts';
import { workbook } from '../../src/formats/xlsx.ts';
import type { Assessment } from '../../src/model/types.ts';
import { randomContract } from '../independent/random-contract.ts';
import { addedIn, differences, open, Recalculated } from './workbook.fixture.ts';

const single = figures.filter((figure) => figure.rows === undefined);
/** What is left where large sums cancel out, in contracts of any size. */
const LARGE = 1000;

function assessmentOf(contract: Contract, added?: number): Assessment | undefined {
  const file: ContractFile = { file: 'x', text: '', contract, inputs: new Map(), unknown: [], warnings: [] };
  return assess(file, { added }).assessment;
}

/** Changes a contract in many places, and tells what would have to be typed into its workbook. */
function change(contract: Contract): (readonly [path: string, value: number | string, nth?: number])[] {
  const { demand, visit, lone_working, pay, costs, price, assumptions } = contract;
  const typed: [string, number | string, number?][] = [];
  const set = <Of, Key extends keyof Of>(of: Of, path: string, key: Key, value: Of[Key] & (number | string)): void => {
    of[key] = value;
    typed.push([`${path}.${String(key)}`, value]);
  };
  // Where nobody states hours, visits or not is a matter of how the workbook is laid out.
  if (demand.hours_per_week > 0) set(demand, 'demand', 'hours_per_week', demand.hours_per_week * 1.3 + 1);
  set(visit, 'visit', 'travel', 0.4);
  set(visit, 'visit', 'travel_from_home', 0.35);
  set(visit, 'visit', 'travel_paid', 0.5);
  set(lone_working, 'lone_working', 'second_worker', 0.35);
  // A share of a named rate has a cell of its own.
  if (typeof pay.rate === 'object') typed.push(['pay.rate', 1, 1]);
  set(pay, 'pay', 'rate', 'minimum-wage');
  set(pay, 'pay', 'full_time_week', 38);
  set(costs, 'costs', 'mileage_rate', 0.31);
  set(costs, 'costs', 'turnover', 0.11);
  set(price.early_payment, 'price.early_payment', 'discount', 0.07);
  set(assumptions, 'assumptions', 'wage_growth', 0.051);
  set(assumptions, 'assumptions', 'price_growth', 0.033);
  pay.enhancements.forEach((one, at) => {
    set(one, `pay.enhancements[${at}]`, 'extra', 0.9 - one.extra / 3);
  });
  for (const [path, cover] of [
    ['cover', contract.cover],
    ['safe.cover', contract.safe.cover ?? []],
  ] as const)
    cover.forEach((one, at) => {
      if (one.staff > 0) set(one, `${path}[${at}]`, 'staff', one.staff + at + 1);
    });
  return typed;
}

it('agrees for contracts that nobody would sign, before and after many inputs are changed', async () => {
  for (const silent of fc.sample(randomContract, { numRuns: 4, seed: 7 })) {
    const contract = { ...silent, contract: { ...silent.contract, extension: 0 } };
    const before = assessmentOf(contract);
    if (!before || before.years.length === 0) throw new Error('a random contract without sums');
    const book = new Recalculated(await open(await workbook(before)));
    expect(differences(book, before, single, LARGE)).toEqual([]);
    // A contract that has been worked out stays as it is.
    const changed = structuredClone(contract);
    for (const [path, value, nth] of change(changed)) book.type(path, value, nth);
    const after = assessmentOf(changed, addedIn(before));
    if (!after) throw new Error('a changed contract without sums');
    expect(book.errors()).toEqual([]);
    expect(differences(book, after, single, LARGE)).toEqual([]);
  }
});
