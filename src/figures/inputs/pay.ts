// What the contract says about pay.
import { input, stated, whether, whetherStated, whetherWord } from '../leaf.ts';

export const payRateStated = input('pay.rate', { id: 'pay.rateStated' });
export const payIsLawful = whether(
  'pay.isLawful',
  'Nobody is paid under the minimum wage',
  ({ rules }) => rules.payAsStated !== true,
  'rules',
);
export const fullTimeWeek = input('pay.full_time_week');
export const contractedWeek = input('pay.contracted_week');
export const sleepInAllowance = input('pay.sleep_in');
export const onCallAllowance = input('pay.on_call');
export const minimumCallOut = input('pay.minimum_call_out');
export const sickPayFull = whetherWord('pay.sickPayFull', 'Sick pay is full pay', 'pay.sick_pay', 'full');
export const vacancies = input('pay.vacancies');
export const agencyRate = input('pay.agency_rate', {}, ({ pay }) =>
  'amount' in pay.agency_rate ? pay.agency_rate.amount : 0,
);
export const agencyShare = stated(
  'pay.agency_rate',
  {
    id: 'pay.agency_rate.shareOfMinimum',
    label: "The agency's charge, as a share of the adult minimum wage",
    unit: 'share',
  },
  ({ pay }) => ('share_of_minimum_wage' in pay.agency_rate ? pay.agency_rate.share_of_minimum_wage : 0),
);
export const agencyIsShare = whetherStated(
  'pay.agencyIsShareOfMinimum',
  "The agency's charge is a share of the adult minimum wage",
  ({ pay }) => 'share_of_minimum_wage' in pay.agency_rate,
  'pay',
);
