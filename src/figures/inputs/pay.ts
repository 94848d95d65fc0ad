// What the contract says about pay.
import { alternative, whetherUsed } from '../alternatives.ts';
import { input, whether, whetherWord } from '../leaf.ts';

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
export const agencyRate = alternative('pay.agency_rate', 'amount');
export const agencyShare = alternative('pay.agency_rate', 'share_of_minimum_wage', {
  id: 'pay.agency_rate.shareOfMinimum',
  label: "The agency's charge, as a share of the adult minimum wage",
  unit: 'share',
});
export const agencyIsShare = whetherUsed(
  'pay.agencyIsShareOfMinimum',
  "The agency's charge is a share of the adult minimum wage",
  agencyShare,
);
