// What others pay where a visit or unit is not delivered. Beside the sums, never in them.

import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { isShort } from '../../engine/hair.ts';
import { net, netPerUnit } from '../../figures/income/net.ts';
import { counted, input } from '../../figures/leaf.ts';
import { priceFactor } from '../../figures/money.ts';
import { visits } from '../../figures/time/visits.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { unitCost } from '../../published/unit-costs.ts';
import { settingIn } from '../setting.ts';
import { moveOf } from '../solve-lever.ts';
import { visitNotMade } from '../visit-not-made.ts';

const METHOD = 'The costing method, section 13';

const chance = input('elsewhere[].chance', { rows: 'event' });

const costAtStart = counted(
  'elsewhere.unitCost',
  {
    label: "What one event costs, as stated or as published, at prices of the contract's start",
    unit: 'GBP/event',
    rows: 'event',
    source: 'The contract, or the published unit costs kept with the tool',
    nullable: true,
  },
  ({ contract: { elsewhere, contract } }, row) => {
    const event = elsewhere[row];
    return event?.unit_cost ?? unitCost(event?.event ?? '', contract.start)?.value ?? Number.NaN;
  },
);

export const eventCost = figure('elsewhere.cost', {
  label: 'What one event costs',
  unit: 'GBP/event',
  rows: 'event',
  why: 'None where nobody stated or published it.',
  source: METHOD,
  formula: fx`${costAtStart} * ${priceFactor}`,
});

export const perEvent = figure('elsewhere.perEvent', {
  label: 'What others pay for each visit or unit that is not delivered',
  unit: 'GBP/event',
  why: 'One chain of events, each with the chance that it follows.',
  source: METHOD,
  formula: fx`sum(${chance} * ${eventCost})`,
});

const visitPrice = figure('elsewhere.visitPrice', {
  label: 'What reaches the provider for an average visit',
  unit: 'GBP/visit',
  source: METHOD,
  formula: fx`if(${visits} > 0, ${net} / ${visits}, none)`,
});

/** Beside what others pay: of a visit where there are any, else of a unit. */
export const priceOfOne = { visit: visitPrice, unit: netPerUnit };

export const saving = figure('elsewhere.saving', {
  label: 'What the price saves against the cost of the service',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${totalCost} - ${net}`,
});

/** None where the price pays, where there are no visits, and where no share of them closes the gap. */
const shareNotMade = counted(
  'elsewhere.shareNotMade',
  {
    label: 'Share of visits billed and not made at which income meets cost',
    unit: 'share',
    source: METHOD,
    nullable: true,
  },
  (context) => {
    const setting = settingIn(context);
    const move = isShort(setting.gap) ? moveOf(visitNotMade, setting) : undefined;
    return move?.enough ? move.value : Number.NaN;
  },
);

export const undelivered = figure('elsewhere.undelivered', {
  label: 'Visits billed and not made at which income meets cost',
  unit: 'visits/year',
  source: METHOD,
  formula: fx`${visits} * ${shareNotMade}`,
});

const eventPerVisit = counted(
  'elsewhere.perVisit',
  { label: 'What one visit not made sets off', unit: 'events/visit', source: METHOD },
  () => 1,
);

export const breakEvenElsewhere = figure('elsewhere.breakEven', {
  label: 'Share of visits not made after which others pay, at which all that is saved is spent',
  unit: 'share',
  nullable: true,
  source: METHOD,
  formula: fx`if(${perEvent} > 0, ${saving} / (${undelivered} * ${eventPerVisit} * ${perEvent}), none)`,
});

export const figuresElsewhere = [perEvent, breakEvenElsewhere];
