// Where an hour's cost goes, in the order in which it would have to be given up: parts that add up to the total.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { allowance } from '../on-costs/allowance.ts';
import { onCosts } from '../on-costs/on-costs.ts';
import { agency } from '../pay/agency.ts';
import { basic } from '../pay/basic.ts';
import { enhancements, holidayExtras, onCallPay, sleepInPay } from '../pay/enhancements.ts';
import { meanRate } from '../pay/rate.ts';
import { sick } from '../pay/sick.ts';
import { contactHours } from '../time/contact-hours.ts';
import { crew } from '../time/crew.ts';
import { onDuty } from '../time/on-duty.ts';
import { workload } from '../time/workload.ts';

const METHOD = 'The costing method, sections 6 to 10, regrouped';

export const contactPay = figure('breakdown.contact', {
  label: 'The hour with the person',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${contactHours} * ${crew} * ${meanRate}`,
  example: { given: { 'time.contactHours': 1000, 'time.crew': 1.5, 'pay.mean': 10 }, gives: 15000 },
});

export const aroundPay = figure('breakdown.around', {
  label: 'Travel, notes, reports, check-in',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`(${workload} - ${contactHours} * ${crew}) * ${meanRate}`,
  example: { given: { 'time.workload': 1400, 'time.contactHours': 1000, 'time.crew': 1, 'pay.mean': 10 }, gives: 4000 },
});

export const waitingPay = figure('breakdown.waiting', {
  label: 'Paid waiting and least call-outs',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`(${onDuty} - ${workload}) * ${meanRate}`,
  example: { given: { 'time.onDuty': 1500, 'time.workload': 1400, 'pay.mean': 10 }, gives: 1000 },
});

export const offDutyPay = figure('breakdown.offDuty', {
  label: 'Leave, sickness, training, supervision',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${basic} - ${onDuty} * ${meanRate} + ${sick}`,
  example: { given: { 'pay.basic': 18000, 'time.onDuty': 1500, 'pay.mean': 10, 'pay.sick': 200 }, gives: 3200 },
});

export const unsocialPay = figure('breakdown.unsocial', {
  label: 'Nights, weekends, bank holidays, on call',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${enhancements} + ${holidayExtras} + ${sleepInPay} + ${onCallPay}`,
  example: {
    given: { 'pay.enhancements': 500, 'pay.holidayExtras': 50, 'pay.sleepIns': 0, 'pay.onCall': 400 },
    gives: 950,
  },
});

export const onCostsAndAgency = figure('breakdown.onCosts', {
  label: 'National Insurance, pension, agency',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${onCosts} - ${allowance} + ${agency}`,
  example: { given: { 'oncost.total': 2500, 'oncost.allowance': 500, 'pay.agency': 100 }, gives: 2100 },
});
