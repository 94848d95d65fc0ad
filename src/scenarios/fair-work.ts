import type { Contract } from '../contract/types.ts';
import { makeSafe } from './safe.ts';
import type { Change, Scenario } from './types.ts';

export const fairWork: Scenario = {
  title: 'Fair work',
  what: 'Safe, with the real Living Wage as a floor, all travel paid, full sick pay and extra pay at unsocial times.',
  answersCalls: true,
  apply(specified) {
    const { contract, changes } = makeSafe(specified);
    const payFloor = namesLondon(contract) ? 'real-living-wage-london' : 'real-living-wage';
    const enhancements =
      contract.pay.enhancements.length > 0 ? contract.pay.enhancements : (contract.safe.enhancements ?? []);
    const more: Change[] = [
      { path: 'pay.rate', to: 'the real Living Wage at least', why: 'what a worker needs to live on' },
      { path: 'visit.travel_paid', to: 'all travel', why: 'time that the work takes is paid' },
      { path: 'pay.sick_pay', to: 'full', why: 'nobody should come to work ill' },
    ];
    if (enhancements !== contract.pay.enhancements && enhancements.length > 0)
      more.push({
        path: 'pay.enhancements',
        to: "the profile's",
        why: 'extra pay at unsocial times, where the contract has none',
      });
    return {
      rules: { payFloor },
      changes: [...changes, ...more],
      contract: {
        ...contract,
        visit: { ...contract.visit, travel_paid: 1 },
        pay: { ...contract.pay, sick_pay: 'full', enhancements },
      },
    };
  },
};

function namesLondon({ pay, staff }: Contract): boolean {
  return [pay.rate, ...staff.map(({ rate }) => rate)].some(
    (rate) => (typeof rate === 'object' ? rate.of : rate) === 'real-living-wage-london',
  );
}
