// What other services pay for hours that the price does not buy. Beside the sums, never in them.
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { net } from '../../figures/income/net.ts';
import { counted, input } from '../../figures/leaf.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { visits } from '../../figures/time/visits.ts';
import { shareBought } from '../../figures/total/bought.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { unitCost } from '../../published/unit-costs.ts';

const METHOD = 'The costing method, section 13';

const oneHour = constant('constant.oneHour', 1, {
  label: 'Hours behind one event where there are no visits',
  unit: 'hours/event',
  source: METHOD,
});

const visitPerEvent = constant('constant.visitPerEvent', 1, {
  label: 'Visits not made behind one event, unless hours are stated',
  unit: 'visits/event',
  source: METHOD,
});

const eventShare = input('elsewhere[].share', { rows: 'event' });
const shareStated = counted(
  'elsewhere.shareStated',
  { label: 'That share is stated', unit: 'flag', rows: 'event', source: 'The contract' },
  ({ contract: { elsewhere } }, row) => (elsewhere[row]?.share === undefined ? 0 : 1),
);
const hoursStated = input('elsewhere[].hours', { unit: 'hours/event', rows: 'event' });
const visitLength = figure('elsewhere.hoursPerVisit', {
  label: 'Hours of an average visit, one to an event',
  unit: 'hours/event',
  source: METHOD,
  formula: fx`if(${visits} > 0, ${contactHours} / ${visits} * ${visitPerEvent}, ${oneHour})`,
});
export const eventCost = counted(
  'elsewhere.unitCost',
  {
    label: 'What one event costs: as stated, else as published',
    unit: 'GBP/event',
    rows: 'event',
    source: 'The contract, or the published unit costs kept with the tool',
  },
  ({ contract: { elsewhere, contract } }, row) => {
    const cost = elsewhere[row];
    return cost ? (cost.unit_cost ?? unitCost(cost.event, contract.start)?.value ?? 0) : 0;
  },
);
export const eventPriced = counted(
  'elsewhere.priced',
  { label: 'What one event costs is known', unit: 'flag', rows: 'event', source: 'The contract' },
  ({ contract: { elsewhere, contract } }, row) => {
    const cost = elsewhere[row];
    return cost && (cost.unit_cost ?? unitCost(cost.event, contract.start)) !== undefined ? 1 : 0;
  },
);

export const hoursPerEvent = figure('elsewhere.hoursPerEvent', {
  label: 'Undelivered hours behind one event',
  unit: 'hours/event',
  rows: 'event',
  source: METHOD,
  formula: fx`if(${hoursStated} > 0, ${hoursStated}, ${visitLength})`,
});

export const undeliveredHours = figure('elsewhere.undeliveredHours', {
  label: 'Hours that the price leaves unpaid for',
  unit: 'hours/year',
  source: METHOD,
  formula: fx`${contactHours} * (1 - max(0, ${shareBought}))`,
});

export const saving = figure('elsewhere.saving', {
  label: 'What the price saves against the cost of the service',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${totalCost} - ${net}`,
});

export const events = figure('elsewhere.events', {
  label: 'Events of this kind',
  unit: 'events/year',
  rows: 'event',
  source: METHOD,
  formula: fx`${undeliveredHours} * ${eventShare} / ${hoursPerEvent}`,
});

export const costElsewhere = figure('elsewhere.cost', {
  label: 'What lands there',
  unit: 'GBP/year',
  rows: 'event',
  source: METHOD,
  formula: fx`${events} * ${eventCost}`,
});

export const allShared = figure('elsewhere.allShared', {
  label: 'Of every event the cost is known and the share is stated',
  unit: 'flag',
  source: METHOD,
  formula: fx`sum(if(${eventPriced} and ${shareStated}, 0, 1)) <= 0`,
});

export const shifted = figure('elsewhere.shifted', {
  label: 'What lands on other services at the shares stated',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`sum(${costElsewhere})`,
});

const weight = figure('elsewhere.weight', {
  label: 'What the event weighs: its share, or the same as any other where no share is known',
  unit: 'share',
  rows: 'event',
  source: METHOD,
  formula: fx`if(${allShared} and sum(${eventShare}) > 0, ${eventShare}, ${eventPriced})`,
});

export const costPerHourElsewhere = figure('elsewhere.perHour', {
  label: 'What an undelivered hour that ends there costs, on average',
  unit: 'GBP/hour',
  source: METHOD,
  formula: fx`sum(${weight} * ${eventCost} / ${hoursPerEvent}) / sum(${weight})`,
});

export const breakEvenElsewhere = figure('elsewhere.breakEven', {
  label: 'Share of undelivered hours at which what is saved here is spent there',
  unit: 'share',
  nullable: true,
  source: METHOD,
  formula: fx`${saving} / (${undeliveredHours} * ${costPerHourElsewhere})`,
});

export const figuresElsewhere = [shifted, costPerHourElsewhere, breakEvenElsewhere];
