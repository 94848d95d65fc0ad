import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { onDuty } from '../time/on-duty.ts';
import { unpaidTravel } from '../time/travel.ts';
import { rate } from './rate.ts';

export const perHourWorked = figure('pay.perHourWorked', {
  label: 'Pay for each hour that the minimum wage counts',
  unit: 'GBP/hour',
  why: 'Travel between visits is working time for the minimum wage, so where it is unpaid the same pay is spread over more hours. Enhancements do not count towards it.',
  source: 'National Minimum Wage Regulations 2015, regulations 10 and 34',
  formula: fx`${rate} * if(${onDuty} + ${unpaidTravel} > 0, ${onDuty} / (${onDuty} + ${unpaidTravel}), 1)`,
  example: { given: { 'pay.rate': 10, 'time.onDuty': 900, 'time.unpaidTravel': 100 }, gives: 9 },
});
