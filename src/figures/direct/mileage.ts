import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { mileageAtRunningCost, mileageIsApproved, mileageStated } from '../inputs/costs.ts';
import { miles, travelFromHome } from '../inputs/visit.ts';
import { mileageApproved, mileageOver10000 } from '../law.ts';
import { priceFactor } from '../money.ts';
import { crew } from '../time/crew.ts';
import { journeys } from '../time/visits.ts';

const METHOD = 'The costing method, section 9';

const paid = fx.cases(
  ['the contract names the approved rate', fx`${mileageIsApproved}`, fx`${mileageApproved}`],
  ['the contract states a rate', fx`${mileageStated} * ${priceFactor}`],
);

const mileageRate = figure('direct.mileageRate', {
  label: 'Mileage rate',
  unit: 'GBP/mile',
  why: 'No law makes anyone pay a rate, but miles that cost more than is paid come out of the wage.',
  source: METHOD,
  formula: fx.cases(
    ['no more than the running cost is counted', fx`${mileageAtRunningCost}`, fx`min(${mileageOver10000}, ${paid})`],
    ['miles are paid as the contract says', paid],
  ),
  example: {
    given: {
      'costs.mileageAtRunningCost': 0,
      'law.mileage-over-10000': 0.25,
      'costs.mileageIsApproved': 0,
      'law.mileage-approved': 0.45,
      'costs.mileage_rate': 0.35,
      'money.priceFactor': 1,
    },
    gives: 0.35,
  },
});

export const mileage = figure('direct.mileage', {
  label: 'Mileage',
  unit: 'GBP/year',
  why: "Miles between visits in the worker's own car.",
  source: METHOD,
  formula: fx`${journeys} * ${crew} * ${miles} * ${mileageRate}`,
  example: {
    given: { 'time.journeys': 1000, 'time.crew': 1, 'visit.miles': 8, 'direct.mileageRate': 0.45 },
    gives: 3600,
  },
});

export const unpaidMiles = figure('direct.unpaidMiles', {
  label: 'Cost of miles between visits that nobody repays',
  unit: 'GBP/year',
  why: 'The running cost of a mile that is not repaid comes off the pay that the minimum wage counts.',
  source:
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulation 13; the running cost of the costing method, section 11',
  formula: fx`${journeys} * ${crew} * ${miles} * (1 - ${travelFromHome}) * above(${mileageOver10000}, ${mileageRate})`,
  example: {
    given: {
      'time.journeys': 1000,
      'time.crew': 1,
      'visit.miles': 8,
      'visit.travel_from_home': 0.5,
      'law.mileage-over-10000': 0.25,
      'direct.mileageRate': 0.15,
    },
    gives: 400,
  },
});
