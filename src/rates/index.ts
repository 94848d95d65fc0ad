// The law by date: every rate under its file name, in the order in which it is printed.
// To change the law, add a dated value to the YAML file of its rate; to add a rate, add a file and a line here.
import { type Day, day } from '../calendar/day.ts';
import apprenticeshipLevy from './apprenticeship-levy.yaml';
import bankRate from './bank-rate.yaml';
import consumerPrices from './consumer-prices.yaml';
import dailyRest from './daily-rest.yaml';
import employmentAllowance from './employment-allowance.yaml';
import employmentAllowanceBillLimit from './employment-allowance-bill-limit.yaml';
import latePaymentInterest from './late-payment-interest.yaml';
import leaveAccrual from './leave-accrual.yaml';
import localGovernmentPension from './local-government-pension.yaml';
import lowerEarningsLimit from './lower-earnings-limit.yaml';
import mileageApproved from './mileage-approved.yaml';
import mileageOver10000 from './mileage-over-10000.yaml';
import minimumWage from './minimum-wage.yaml';
import minimumWage16To17 from './minimum-wage-16-to-17.yaml';
import minimumWage18To20 from './minimum-wage-18-to-20.yaml';
import minimumWage21To24 from './minimum-wage-21-to-24.yaml';
import minimumWageAge from './minimum-wage-age.yaml';
import minimumWageApprentice from './minimum-wage-apprentice.yaml';
import nationalInsuranceRate from './national-insurance-rate.yaml';
import nationalInsuranceThreshold from './national-insurance-threshold.yaml';
import nightTimeEnd from './night-time-end.yaml';
import nightTimeStart from './night-time-start.yaml';
import nightWorkLimit from './night-work-limit.yaml';
import nightWorkerHours from './night-worker-hours.yaml';
import payReferencePeriod from './pay-reference-period.yaml';
import paymentTermsOther from './payment-terms-other.yaml';
import paymentTermsPublic from './payment-terms-public.yaml';
import pensionEmployerShare from './pension-employer-share.yaml';
import pensionTrigger from './pension-trigger.yaml';
import qualifyingEarningsLower from './qualifying-earnings-lower.yaml';
import qualifyingEarningsUpper from './qualifying-earnings-upper.yaml';
import { rateOf } from './read.ts';
import realLivingWage from './real-living-wage.yaml';
import realLivingWageLondon from './real-living-wage-london.yaml';
import restBreak from './rest-break.yaml';
import restBreakAfter from './rest-break-after.yaml';
import type { RateFile } from './schema.ts';
import sickPayEarningsFraction from './sick-pay-earnings-fraction.yaml';
import sickPayLimitApplies from './sick-pay-limit-applies.yaml';
import sickPayWaitingDays from './sick-pay-waiting-days.yaml';
import sickPayWeekly from './sick-pay-weekly.yaml';
import socialCareMinimumScotland from './social-care-minimum-scotland.yaml';
import socialCareMinimumWales from './social-care-minimum-wales.yaml';
import statutoryLeave from './statutory-leave.yaml';
import type { Rate } from './types.ts';
import upperThresholdApprentice from './upper-threshold-apprentice.yaml';
import upperThresholdUnder21 from './upper-threshold-under-21.yaml';
import weeklyRest from './weekly-rest.yaml';
import workingWeekLimit from './working-week-limit.yaml';
import workingWeekReference from './working-week-reference.yaml';

export {
  type Average,
  averageOver,
  knownOn,
  LawUnknown,
  NO_GROWTH,
  type Period,
  periodsOf,
  piecesOf,
  valueOn,
  waits,
} from './lookup.ts';
export { payPoint, payPointNamed, payPointNames, payPointNumbers } from './pay-points.ts';

/** The first day on which every law that the sums need is known: no contract may start before it. */
export const LAW_KNOWN_FROM: Day = day('2010-04-06');

const FILES = {
  'minimum-wage': minimumWage,
  'minimum-wage-age': minimumWageAge,
  'minimum-wage-21-to-24': minimumWage21To24,
  'minimum-wage-18-to-20': minimumWage18To20,
  'minimum-wage-16-to-17': minimumWage16To17,
  'minimum-wage-apprentice': minimumWageApprentice,
  'pay-reference-period': payReferencePeriod,
  'real-living-wage': realLivingWage,
  'real-living-wage-london': realLivingWageLondon,
  'social-care-minimum-scotland': socialCareMinimumScotland,
  'social-care-minimum-wales': socialCareMinimumWales,
  'national-insurance-rate': nationalInsuranceRate,
  'national-insurance-threshold': nationalInsuranceThreshold,
  'upper-threshold-under-21': upperThresholdUnder21,
  'upper-threshold-apprentice': upperThresholdApprentice,
  'employment-allowance': employmentAllowance,
  'employment-allowance-bill-limit': employmentAllowanceBillLimit,
  'apprenticeship-levy': apprenticeshipLevy,
  'pension-employer-share': pensionEmployerShare,
  'qualifying-earnings-lower': qualifyingEarningsLower,
  'qualifying-earnings-upper': qualifyingEarningsUpper,
  'pension-trigger': pensionTrigger,
  'sick-pay-weekly': sickPayWeekly,
  'sick-pay-waiting-days': sickPayWaitingDays,
  'sick-pay-earnings-fraction': sickPayEarningsFraction,
  'sick-pay-limit-applies': sickPayLimitApplies,
  'lower-earnings-limit': lowerEarningsLimit,
  'statutory-leave': statutoryLeave,
  'leave-accrual': leaveAccrual,
  'working-week-limit': workingWeekLimit,
  'working-week-reference': workingWeekReference,
  'daily-rest': dailyRest,
  'weekly-rest': weeklyRest,
  'night-work-limit': nightWorkLimit,
  'night-time-start': nightTimeStart,
  'night-time-end': nightTimeEnd,
  'night-worker-hours': nightWorkerHours,
  'rest-break': restBreak,
  'rest-break-after': restBreakAfter,
  'mileage-approved': mileageApproved,
  'mileage-over-10000': mileageOver10000,
  'payment-terms-public': paymentTermsPublic,
  'payment-terms-other': paymentTermsOther,
  'late-payment-interest': latePaymentInterest,
  'bank-rate': bankRate,
  'consumer-prices': consumerPrices,
  'local-government-pension': localGovernmentPension,
} satisfies Record<string, () => unknown>;

export type RateName = keyof typeof FILES;

/** Each is read when it is first asked for, because most runs need few of them; a test asks for all. */
export const rates = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(FILES).map(([name, data]) => {
      let rate: Rate | undefined;
      const get = (): Rate => {
        if (rate) return rate;
        const file = data() as RateFile;
        rate = rateOf(name, file, file.before === undefined ? undefined : rates[file.before as RateName]);
        return rate;
      };
      return [name, { enumerable: true, get }];
    }),
  ),
) as Readonly<Record<RateName, Rate>>;
