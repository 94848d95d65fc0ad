// Each thing that is sold, a visit of one length or a piece: what it costs, and the minutes that its own price buys.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { minutesPerHour } from '../constants.ts';
import { mileage } from '../direct/mileage.ts';
import { secondWorkerFactor } from '../income/paid.ts';
import { linePer } from '../inputs/costs.ts';
import { wastedPaid } from '../inputs/delivered.ts';
import {
  lineBilled,
  lineContact,
  lineHourPrice,
  lineIsVisit,
  linePiecePrice,
  lineShareOfContact,
  lineShareOfHours,
  lineStaffTime,
} from '../inputs/lines.ts';
import { buysDuty, vatIncluded } from '../inputs/price.ts';
import { indexationFactor, priceFactor } from '../money.ts';
import { crew } from '../time/crew.ts';
import { aroundVisit, dutyHours, hoursByTheHour } from '../time/hours-by-the-hour.ts';
import { dutyPerWork, onDuty } from '../time/on-duty.ts';
import { visits } from '../time/visits.ts';
import { directCost } from './direct.ts';
import { totalCost } from './overhead.ts';
import { shareKept } from './result.ts';

const METHOD = 'The costing method, section 10';

const journeyCosts = figure('cost.journeys', {
  label: 'Cost of journeys',
  unit: 'GBP/year',
  why: 'Miles, and what is paid for each visit, with their part of overheads: they go by the visit, not by the hour.',
  source: METHOD,
  formula: fx`if(${directCost} > 0, (${mileage} + sum(${linePer.visit}) * ${visits} * ${priceFactor}) * ${totalCost} / ${directCost}, 0)`,
  example: {
    given: {
      'cost.direct': 50000,
      'direct.mileage': 3000,
      'costs.other.perVisit': [1, 0],
      'time.visits': 1000,
      'money.priceFactor': 1,
      'cost.total': 60000,
    },
    gives: 4800,
  },
});

const journeyCostPerVisit = figure('cost.journeysPerVisit', {
  label: 'Cost of the journeys for a visit made',
  unit: 'GBP/visit',
  source: METHOD,
  formula: fx`if(${visits} > 0, ${journeyCosts} / ${visits}, 0)`,
  example: { given: { 'time.visits': 1000, 'cost.journeys': 4800 }, gives: 4.8 },
});

export const costPerDutyHour = figure('cost.perDutyHour', {
  label: 'Cost of an hour on duty',
  unit: 'GBP/hour',
  why: 'What an hour of a worker costs, journeys apart. None where nobody is on duty.',
  source: METHOD,
  formula: fx`if(${onDuty} > 0, (${totalCost} - ${journeyCosts}) / ${onDuty}, none)`,
  example: { given: { 'time.onDuty': 2300, 'cost.total': 60000, 'cost.journeys': 4800 }, gives: 24 },
});

const lineTime = figure('line.time', {
  label: 'Duty hours of this visit or piece',
  unit: 'hours/line',
  rows: 'sold',
  source: METHOD,
  formula: fx`${lineContact} * ${crew} + ${lineIsVisit} * ${crew} * ${aroundVisit} + ${lineStaffTime}`,
});

const lineJourneys = figure('line.journeys', {
  label: 'Journey costs of this visit',
  unit: 'GBP/line',
  rows: 'sold',
  source: METHOD,
  formula: fx`${lineIsVisit} * ${journeyCostPerVisit}`,
});

export const lineCost = figure('line.cost', {
  label: 'Cost of this visit or piece',
  unit: 'GBP/line',
  rows: 'sold',
  why: 'Its own duty hours at what an hour on duty costs, waiting included, and its own journeys.',
  source: METHOD,
  formula: fx`${lineTime} * ${dutyPerWork} * ${costPerDutyHour} + ${lineJourneys}`,
});

const lineHoursPaid = figure('line.hoursPaid', {
  label: 'Hours for which the hourly price of this visit is paid',
  unit: 'hours/line',
  rows: 'sold',
  why: 'Where duty is bought, its part of all hours that are paid for, waiting too.',
  source: METHOD,
  formula: fx.cases(
    ['contact is bought', fx`not(${buysDuty})`, fx`${lineBilled} * (1 + ${wastedPaid}) * ${secondWorkerFactor}`],
    [
      'hours on duty are bought, and hold visits of this kind',
      fx`${lineShareOfContact} * ${hoursByTheHour} > 0`,
      fx`${dutyHours} * ${lineShareOfHours} * ${lineBilled} / (${hoursByTheHour} * ${lineShareOfContact})`,
    ],
    ['hours on duty are bought, and hold none of this kind', fx`0`],
  ),
});

export const lineNetPrice = figure('line.netPrice', {
  label: 'Net price of this visit or piece',
  unit: 'GBP/line',
  rows: 'sold',
  why: 'What reaches the provider for it once discount, results and delay are off; with its part of wasted visits that are paid.',
  source: METHOD,
  formula: fx`(${lineHourPrice} * ${lineHoursPaid} + ${linePiecePrice}) * ${indexationFactor} / (1 + ${vatIncluded}) * ${shareKept}`,
});

const lineMeasured = figure('line.measured', {
  label: 'Contact of this visit or piece, or the staff time of a piece without contact',
  unit: 'hours/line',
  rows: 'sold',
  source: METHOD,
  formula: fx`if(${lineContact} > 0, ${lineContact}, ${lineStaffTime})`,
});

const lineWorkers = figure('line.workers', {
  label: 'Workers who give that time',
  unit: 'ratio',
  rows: 'sold',
  source: METHOD,
  formula: fx`if(${lineContact} > 0, ${crew}, 1)`,
});

export const lineMinutes = figure('line.minutes', {
  label: 'Minutes that its net price buys',
  unit: 'minutes/line',
  rows: 'sold',
  why: 'Minutes with the person once its other time and its journey are paid; of a piece without contact, of staff time. They may exceed its length.',
  source: METHOD,
  formula: fx`${minutesPerHour} * max(0, (${lineNetPrice} - ${lineJourneys}) / (${costPerDutyHour} * ${dutyPerWork})
    - (${lineTime} - ${lineMeasured} * ${lineWorkers})) / ${lineWorkers}`,
});

export const lineMinutesNeeded = figure('line.minutesNeeded', {
  label: 'Minutes that it is to take',
  unit: 'minutes/line',
  rows: 'sold',
  why: 'With the person; of a piece without contact, of staff time.',
  source: METHOD,
  formula: fx`${minutesPerHour} * ${lineMeasured}`,
});
