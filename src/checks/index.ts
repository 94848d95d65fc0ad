// All checks, in the order in which a report lists what they find.
import type { Check } from './check.ts';
import { dearDiscount } from './finance/dear-discount.ts';
import { discountBuysNothing } from './finance/discount-buys-nothing.ts';
import { noContingency } from './finance/no-contingency.ts';
import { noIndexation } from './finance/no-indexation.ts';
import { noSurplus } from './finance/no-surplus.ts';
import { priceBelowBenchmarks } from './finance/price-below-benchmarks.ts';
import { priceBelowCost } from './finance/price-below-cost.ts';
import { priceLineNeverUsed } from './finance/price-line-never-used.ts';
import { priceStopsPaying } from './finance/price-stops-paying.ts';
import { sicknessLeftOut } from './finance/sickness-left-out.ts';
import { sumsCannotBeMade } from './finance/sums-cannot-be-made.ts';
import { unknownDecides } from './finance/unknown-decides.ts';
import { dailyRestKept } from './law/daily-rest.ts';
import { employmentAllowance } from './law/employment-allowance.ts';
import { leaveBelowStatutory } from './law/leave-below-statutory.ts';
import { nightShift } from './law/night-shift.ts';
import { onCallPay } from './law/on-call-pay.ts';
import { payBelowMinimumWage } from './law/pay-below-minimum-wage.ts';
import { paymentTermsBeyondLaw } from './law/payment-terms-beyond-law.ts';
import { pensionBelowStatutory } from './law/pension-below-statutory.ts';
import { priceBelowLegalMinimum } from './law/price-below-legal-minimum.ts';
import { sleepInPay } from './law/sleep-in-pay.ts';
import { unpaidTravelBelowMinimumWage } from './law/unpaid-travel-below-minimum-wage.ts';
import { workingWeek } from './law/working-week.ts';

export const checks: readonly Check[] = [
  sumsCannotBeMade,
  priceBelowLegalMinimum,
  payBelowMinimumWage,
  unpaidTravelBelowMinimumWage,
  priceBelowCost,
  priceStopsPaying,
  unknownDecides,
  priceBelowBenchmarks,
  discountBuysNothing,
  dearDiscount,
  paymentTermsBeyondLaw,
  noIndexation,
  leaveBelowStatutory,
  pensionBelowStatutory,
  employmentAllowance,
  workingWeek,
  dailyRestKept,
  nightShift,
  sleepInPay,
  onCallPay,
  noSurplus,
  noContingency,
  sicknessLeftOut,
  priceLineNeverUsed,
];
