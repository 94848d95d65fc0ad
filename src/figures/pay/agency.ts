import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { agencyRate, vacancies } from '../inputs/pay.ts';
import { wageFactor } from '../money.ts';
import { onCosts } from '../on-costs/on-costs.ts';
import { onDuty } from '../time/on-duty.ts';
import { grossPay } from './gross.ts';

export const agency = figure('pay.agency', {
  label: 'Agency cover for vacant posts',
  unit: 'GBP/year',
  why: "An agency's charge holds holiday and on-costs; what it costs more than own staff is added.",
  source: 'The costing method, section 6',
  formula: fx`max(0, ${vacancies} * (${onDuty} * ${agencyRate} * ${wageFactor} - (${grossPay} + ${onCosts})))`,
  example: {
    given: {
      'pay.vacancies': 0.1,
      'time.onDuty': 1000,
      'pay.agency_rate': 20,
      'money.wageFactor': 1,
      'pay.gross': 13000,
      'oncost.total': 2000,
    },
    gives: 500,
  },
});
