// What the contract says about pay.
import { stated, whether, whetherStated } from '../leaf.ts';

export const payRateStated = stated(
  'pay.rate',
  { id: 'pay.rateStated', label: 'Basic rate of pay that the contract states', unit: 'GBP/hour' },
  (c) => (typeof c.pay.rate === 'number' ? c.pay.rate : 0),
);
export const payIsLawful = whether(
  'pay.isLawful',
  'Nobody is paid under the minimum wage',
  ({ rules }) => rules.payAsStated !== true,
);
export const fullTimeWeek = stated(
  'pay.full_time_week',
  { label: 'Full-time week', unit: 'hours/week/post' },
  (c) => c.pay.full_time_week,
);
export const contractedWeek = stated(
  'pay.contracted_week',
  { label: 'Average hours a worker is paid a week', unit: 'hours/week/worker' },
  (c) => c.pay.contracted_week,
);
export const sleepInAllowance = stated(
  'pay.sleep_in',
  { label: 'Sleep-in allowance', unit: 'GBP/session' },
  (c) => c.pay.sleep_in,
);
export const onCallAllowance = stated(
  'pay.on_call',
  { label: 'On-call allowance', unit: 'GBP/session' },
  (c) => c.pay.on_call,
);
export const minimumCallOut = stated(
  'pay.minimum_call_out',
  { label: 'Least time paid for a call-out', unit: 'hours/visit' },
  (c) => c.pay.minimum_call_out,
);
export const sickPayFull = whetherStated(
  'pay.sickPayFull',
  'Sick pay is full pay',
  (contract) => contract.pay.sick_pay === 'full',
);
export const vacancies = stated(
  'pay.vacancies',
  { label: 'Share of on-duty hours bought from an agency', unit: 'share' },
  (c) => c.pay.vacancies,
);
export const agencyRate = stated(
  'pay.agency_rate',
  { label: "The agency's charge", unit: 'GBP/hour' },
  (c) => c.pay.agency_rate,
);
