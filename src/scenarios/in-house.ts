import { day } from '../calendar/day.ts';
import { payPoint } from '../rates/index.ts';
import { share } from '../words/words.ts';
import { makeSafe } from './safe.ts';
import type { Scenario } from './types.ts';

/** A point is one of the spine at the contract's start; those on the old one moved to the new one on this day. */
const NEW_SPINE = day('2019-04-01');

export const inHouse: Scenario = {
  title: 'In house',
  what: "Safe, at the authority's own pay point and pension, with full sick pay and no surplus. Roles with a rate of their own keep it where it is higher.",
  answersCalls: true,
  apply(specified) {
    const { pay_point: point, pension } = specified.in_house;
    if (point === undefined) return { unavailable: "the contract states no pay point of the authority's own staff" };
    const spine = specified.contract.start < NEW_SPINE ? 'ended' : 'current';
    const rate = payPoint(point, spine);
    if (!rate)
      return {
        unavailable: `pay point ${point} is not on the local government spine${spine === 'ended' ? ' that ended in March 2019' : ''}`,
      };
    const { contract, changes } = makeSafe(specified);
    const { on_costs } = contract;
    return {
      rules: { payPoint: rate.name },
      changes: [
        ...changes,
        {
          path: 'pay.rate',
          to: `point ${point} of the local government pay spine`,
          why: 'what the authority would pay its own staff',
        },
        ...(pension === undefined
          ? []
          : [
              {
                path: 'on_costs.pension',
                to: `${share(pension)} of gross pay`,
                why: 'the pension of its own staff',
              },
            ]),
        { path: 'pay.sick_pay', to: 'full', why: 'the sick pay of its own staff' },
        { path: 'overheads.surplus', to: 'none', why: 'an authority makes none on its own work' },
      ],
      contract: {
        ...contract,
        pay: { ...contract.pay, sick_pay: 'full' },
        overheads: { ...contract.overheads, surplus: { share: 0, of: 'cost' } },
        on_costs:
          pension === undefined
            ? on_costs
            : { ...on_costs, pension: { ...on_costs.pension, employer: pension, of: 'gross-pay' } },
      },
    };
  },
};
