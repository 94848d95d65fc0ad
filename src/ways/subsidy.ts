import { contingency, overhead, surplus } from '../figures/total/overhead.ts';
import { HALF_A_PENNY } from '../words/rounding.ts';
import { money } from '../words/words.ts';
import { pricePath } from './hours-given.ts';
import type { Lever } from './lever.ts';

export const subsidy: Lever = {
  id: 'subsidy',
  label: 'Money from elsewhere',
  unit: 'GBP/year',
  movesMoneyAlone: true,
  range: ({ gap }) => ({ from: 0, to: Math.max(0, -gap) }),
  gapAt: (value, { gap }) => gap + value,
  kind: 'lawful',
  say({ value }, { run: { results } }) {
    const shared = results.value(overhead) + results.value(contingency) + results.value(surplus);
    const part = Math.min(shared, value);
    const bare =
      value <= shared + HALF_A_PENNY
        ? 'All of it is overheads, contingency and surplus: a bid at marginal cost, which others pay the rest of.'
        : `Of that, ${money(part, 0)} is overheads, contingency and surplus; the rest is the work itself.`;
    return `Income meets cost if ${money(value, 0)} a year comes from reserves, donations or other contracts. ${bare}`;
  },
  question: 'Which other money pays for this contract, for how long, and what if it ends?',
  invitedBy: (setting) => ({
    path: pricePath(setting),
    how: 'nothing asks a bidder to show that the price recovers its costs',
  }),
};
