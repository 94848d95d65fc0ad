// What a contract says that can be read, and is probably not what was meant.
import { EmptyWindow, layOutYear } from '../calendar/layout.ts';
import { contractYear } from '../calendar/year.ts';
import { rates, valueOn } from '../rates/index.ts';
import { showMoney, showShare } from './numbers.ts';
import { otherShapes } from './profiles/shape.ts';
import type { Contract } from './schema.ts';

export interface Remark {
  path: string;
  message: string;
}

/** Nobody who works for a public service by the hour is paid so many minimum wages: a week, a month or a year is meant. */
const MINIMUM_WAGES = 8;

export function remarksOn(contract: Contract, isStated: (path: string) => boolean): Remark[] {
  return [...otherShapes(contract, isStated), ...payOfAnotherTime(contract), ...idleOfNobody(contract, isStated)];
}

function payOfAnotherTime({ contract: { start }, pay, staff }: Contract): Remark[] {
  const { value: minimum } = valueOn(rates['minimum-wage'], start, { wages: 0, prices: 0 });
  const stated = [
    { path: 'pay.rate', rate: pay.rate },
    ...staff.map(({ rate }, at) => ({ path: `staff[${at}].rate`, rate })),
  ];
  return stated.flatMap(({ path, rate }) => {
    if (typeof rate !== 'number' || rate < MINIMUM_WAGES * minimum) return [];
    const often = `${Math.floor(rate / minimum)} times the minimum wage`;
    return [
      { path, message: `${path} is ${showMoney(rate)} an hour, ${often}; is it the pay of a day, a week or a year?` },
    ];
  });
}

/** Time lost between visits counts only where nobody is on cover: there it is inside their shift. */
function idleOfNobody({ contract, cover, demand, visit }: Contract, isStated: (path: string) => boolean): Remark[] {
  if (visit.idle === 0 || !isStated('visit.idle') || cover.length === 0) return [];
  const { from, to } = contractYear(contract.start, 1);
  const { nation } = contract;
  try {
    const none = { enhancements: [], lengths: [0], prices: [] };
    const { bands } = layOutYear({ from, to, nation, cover, pattern: demand.pattern, ...none });
    const isUsed = bands.some(({ share, waking, asleep, onCall }) => share > 0 && waking + asleep + onCall === 0);
    if (isUsed) return [];
  } catch (error) {
    // Told where the sums are made.
    if (error instanceof EmptyWindow) return [];
    throw error;
  }
  const where = 'somebody is on cover whenever work is asked for, so it changes no sum';
  return [
    { path: 'visit.idle', message: `visit.idle is ${showShare(visit.idle)}, and ${where}; is that cover meant?` },
  ];
}
