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
import { verdictHangsOnLuck } from './finance/verdict-hangs-on-luck.ts';
import { dailyRestKept } from './law/daily-rest.ts';
import { employmentAllowance } from './law/employment-allowance.ts';
import { leaveBelowStatutory } from './law/leave-below-statutory.ts';
import { nightShift } from './law/night-shift.ts';
import { onCallPay } from './law/on-call-pay.ts';
import { payBelowMinimumWage } from './law/pay-below-minimum-wage.ts';
import { paymentTermsBeyondLaw } from './law/payment-terms-beyond-law.ts';
import { pensionBelowStatutory } from './law/pension-below-statutory.ts';
import { priceBelowLegalMinimum } from './law/price-below-legal-minimum.ts';
import { rota } from './law/rota.ts';
import { sleepInPay } from './law/sleep-in-pay.ts';
import { unpaidTravelBelowMinimumWage } from './law/unpaid-travel-below-minimum-wage.ts';
import { workingWeek } from './law/working-week.ts';
import { blindSpots } from './monitoring/blind-spots.ts';
import { hoursNotChecked } from './monitoring/hours-not-checked.ts';
import { noConcernsRoute } from './monitoring/no-concerns-route.ts';
import { notMonitored } from './monitoring/not-monitored.ts';
import { paidOnOwnWord } from './monitoring/paid-on-own-word.ts';
import { runByProvider } from './monitoring/run-by-provider.ts';
import { callsUnanswered } from './quality/calls-unanswered.ts';
import { caseloadTooHigh } from './quality/caseload-too-high.ts';
import { contactNotInPerson } from './quality/contact-not-in-person.ts';
import { insecureContracts } from './quality/insecure-contracts.ts';
import { loneWorkControls } from './quality/lone-work-controls.ts';
import { loneWorkRiskAssessment } from './quality/lone-work-risk-assessment.ts';
import { noContinuity } from './quality/no-continuity.ts';
import { noProfessionalDisagreement } from './quality/no-professional-disagreement.ts';
import { responseTimeNotKept } from './quality/response-time-not-kept.ts';
import { secondWorkerForRisks } from './quality/second-worker-for-risks.ts';
import { skillsNotPaidFor } from './quality/skills-not-paid-for.ts';
import { staffCutAfterTransfer } from './quality/staff-cut-after-transfer.ts';
import { supervisionTooLittle } from './quality/supervision-too-little.ts';
import { supervisorSpan } from './quality/supervisor-span.ts';
import { timeNotPaidFor } from './quality/time-not-paid-for.ts';
import { trainingTooLittle } from './quality/training-too-little.ts';
import { usersNotHeard } from './quality/users-not-heard.ts';
import { vacanciesHigh } from './quality/vacancies-high.ts';
import { visitTooShort } from './quality/visit-too-short.ts';
import { workersNotHeard } from './quality/workers-not-heard.ts';

export const checks: readonly Check[] = [
  sumsCannotBeMade,
  priceBelowLegalMinimum,
  payBelowMinimumWage,
  unpaidTravelBelowMinimumWage,
  priceBelowCost,
  priceStopsPaying,
  unknownDecides,
  verdictHangsOnLuck,
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
  rota,
  sleepInPay,
  onCallPay,
  noSurplus,
  noContingency,
  sicknessLeftOut,
  priceLineNeverUsed,
  secondWorkerForRisks,
  loneWorkRiskAssessment,
  loneWorkControls,
  supervisionTooLittle,
  trainingTooLittle,
  supervisorSpan,
  visitTooShort,
  timeNotPaidFor,
  contactNotInPerson,
  responseTimeNotKept,
  callsUnanswered,
  skillsNotPaidFor,
  caseloadTooHigh,
  vacanciesHigh,
  insecureContracts,
  noContinuity,
  staffCutAfterTransfer,
  noProfessionalDisagreement,
  workersNotHeard,
  usersNotHeard,
  notMonitored,
  blindSpots,
  hoursNotChecked,
  paidOnOwnWord,
  runByProvider,
  noConcernsRoute,
];

export const checkById: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));
