import { callsAre } from '../calls/contract/planned.ts';
import { net } from '../figures/income/net.ts';
import { journeys } from '../figures/time/visits.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { hours } from '../words/words.ts';
import type { Lever } from './lever.ts';

/** How many times the hours specified a search goes, up and down; beyond that it is another contract. */
const TIMES = [1, 1.5, 2, 3, 5, 10] as const;

export const volume: Lever = {
  id: 'volume',
  label: 'More hours, or fewer',
  unit: 'hours/week',
  range: ({ contract: { demand } }) =>
    demand.hours_per_week > 0 ? { from: demand.hours_per_week, to: demand.hours_per_week * 10 } : undefined,
  gapAt(value, setting) {
    const { contract } = setting;
    const results = setting.resultsOf({ ...contract, demand: { ...contract.demand, hours_per_week: value } });
    return results.value(net) - results.value(totalCost);
  },
  reaches({ contract: { demand } }) {
    const parts = TIMES.slice(1).map((times, at) => ({ from: TIMES[at] ?? 1, to: times }));
    const own = demand.hours_per_week;
    return [
      ...parts.map(({ from, to }) => ({ from: own * from, to: own * to })),
      ...parts.map(({ from, to }) => ({ from: own / from, to: own / to })),
    ];
  },
  kind: 'lawful',
  say({ value, enough }, { contract, run }) {
    const { demand } = contract;
    const beyond = callsAre(contract, run.results.value(journeys)) === 'unplanned' ? 'calls' : 'work';
    const own = demand.hours_per_week;
    if (!enough)
      return `No number of hours between a tenth of the ${hours(own)} a week of these sums and ten times as many closes the gap: more hours do not make an hour cheap enough.`;
    return value > own
      ? `Income meets cost at ${hours(value, 0)} a week, where these sums have ${hours(own)}: what must be there all the same is spread over more hours.`
      : `Income meets cost at ${hours(value, 0)} a week, where these sums have ${hours(own)}: ${beyond} beyond that would be turned down${demand.guaranteed_hours_per_week > value ? `, and ${hours(demand.guaranteed_hours_per_week)} a week are paid for all the same` : ''}.`;
  },
  question: 'How many hours a week are certain, and may the provider turn work down?',
  invitedBy({ contract: { demand } }) {
    const path = 'demand.guaranteed_hours_per_week';
    if (demand.guaranteed_hours_per_week >= demand.hours_per_week)
      return { path, how: 'the hours guaranteed are paid for whether or not they are given' };
    return demand.guaranteed_hours_per_week > 0
      ? { path, how: 'fewer hours are guaranteed than specified' }
      : { path: 'demand.hours_per_week', how: 'no hours are guaranteed' };
  },
};
