// Pay hangs on results: those that were not reached are counted all the same.
import { net } from '../figures/income/net.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { money, wholeShare } from '../words/words.ts';
import type { Lever } from './lever.ts';

export const resultsNotReached: Lever = {
  id: 'results-not-reached',
  label: 'Results counted that were not reached',
  unit: 'share',
  range: ({ contract: { price } }) =>
    price.at_risk.share * price.at_risk.expected_loss > 0 ? { from: 0, to: price.at_risk.expected_loss } : undefined,
  gapAt(value, setting) {
    const { contract } = setting;
    const { at_risk } = contract.price;
    const price = { ...contract.price, at_risk: { ...at_risk, expected_loss: at_risk.expected_loss - value } };
    const results = setting.resultsOf({ ...contract, price });
    return results.value(net) - results.value(totalCost);
  },
  kind: 'paper',
  undelivered: (value) => value,
  say({ value, enough, saves }, setting) {
    return enough
      ? `Income meets cost if ${wholeShare(value)} of the results that pay hangs on are counted though they were not reached.`
      : `If every result were counted, reached or not, it would bring ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: 'Who checks that a result which is paid for was reached?',
  invitedBy: () => ({ path: 'price.at_risk.share', how: 'part of the pay hangs on results that the provider reports' }),
};
