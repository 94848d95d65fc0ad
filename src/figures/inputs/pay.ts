// What the contract says about pay.
import { input, whether, whetherWord } from '../leaf.ts';

export const payRateStated = input('pay.rate', { id: 'pay.rateStated' });
export const payIsLawful = whether(
  'pay.isLawful',
  'Nobody is paid under the minimum wage',
  ({ rules }) => rules.payAsStated !== true,
);
export const fullTimeWeek = input('pay.full_time_week');
export const contractedWeek = input('pay.contracted_week');
export const sleepInAllowance = input('pay.sleep_in');
export const onCallAllowance = input('pay.on_call');
export const minimumCallOut = input('pay.minimum_call_out');
export const sickPayFull = whetherWord('pay.sickPayFull', 'Sick pay is full pay', 'pay.sick_pay', 'full');
export const vacancies = input('pay.vacancies');
export const agencyRate = input('pay.agency_rate');
