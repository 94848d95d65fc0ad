import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { agencyIsShare, agencyRate, agencyShare, vacancies } from '../inputs/pay.ts';
import { adultMinimumWage } from '../law.ts';
import { wageFactor } from '../money.ts';
import { onCosts } from '../on-costs/on-costs.ts';
import { onDuty } from '../time/on-duty.ts';
import { grossPay } from './gross.ts';

export const agencyCharge = figure('pay.agencyCharge', {
  label: 'What the agency charges an hour',
  unit: 'GBP/hour',
  why: 'Stated, and rising with wages, or a share of the adult minimum wage.',
  source: 'The costing method, section 6',
  formula: fx`if(${agencyIsShare}, ${agencyShare} * ${adultMinimumWage}, ${agencyRate} * ${wageFactor})`,
  example: {
    given: {
      'pay.agencyIsShareOfMinimum': 1,
      'pay.agency_rate.shareOfMinimum': 1.5,
      'law.minimum-wage': 12,
      'pay.agency_rate': 0,
      'money.wageFactor': 1,
    },
    gives: 18,
  },
});

export const agency = figure('pay.agency', {
  label: 'Agency cover for vacant posts',
  unit: 'GBP/year',
  why: "An agency's charge holds holiday and on-costs; what it costs more than own staff is added.",
  source: 'The costing method, section 6',
  formula: fx`max(0, ${vacancies} * (${onDuty} * ${agencyCharge} - (${grossPay} + ${onCosts})))`,
  example: {
    given: {
      'pay.vacancies': 0.1,
      'time.onDuty': 1000,
      'pay.agencyCharge': 20,
      'pay.gross': 13000,
      'oncost.total': 2000,
    },
    gives: 500,
  },
});
