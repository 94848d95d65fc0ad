// The dated parameters that figures use. Their values and references are in src/rates.

import { minimumWageName } from '../rates/minimum-wage.ts';
import { counted, lawByChoice, lawByPeriod, lawOfRoles, lawOverYear } from './leaf.ts';
import { ageOf, floorOf, namedRateOf } from './roles.ts';

export const niRate = lawByPeriod('national-insurance-rate', {
  label: "Employer's National Insurance rate",
  unit: 'share',
  source: 'Social Security Contributions and Benefits Act 1992, section 9',
});
export const niThreshold = lawByPeriod('national-insurance-threshold', {
  label: 'Secondary threshold',
  unit: 'GBP/year/worker',
  source: 'Social Security Contributions and Benefits Act 1992, section 9',
});
export const niThresholdUnder21 = lawByPeriod('upper-threshold-under-21', {
  label: 'Upper secondary threshold of workers under 21',
  unit: 'GBP/year/worker',
  source: 'Social Security Contributions and Benefits Act 1992, section 9A',
});
export const employmentAllowance = lawByPeriod('employment-allowance', {
  label: 'Employment Allowance',
  unit: 'GBP/year',
  source: 'National Insurance Contributions Act 2014, section 1',
});
export const pensionEmployerShare = lawByPeriod('pension-employer-share', {
  label: "Employer's least pension contribution",
  unit: 'share',
  source: 'Pensions Act 2008, section 20',
});
export const qualifyingLower = lawByPeriod('qualifying-earnings-lower', {
  label: 'Qualifying earnings, lower limit',
  unit: 'GBP/year/worker',
  source: 'Pensions Act 2008, section 13',
});
export const qualifyingUpper = lawByPeriod('qualifying-earnings-upper', {
  label: 'Qualifying earnings, upper limit',
  unit: 'GBP/year/worker',
  source: 'Pensions Act 2008, section 13',
});
export const pensionTrigger = lawByPeriod('pension-trigger', {
  label: 'Earnings trigger for automatic enrolment',
  unit: 'GBP/year/worker',
  source: 'Pensions Act 2008, section 3',
});
export const sickPayWeekly = lawByPeriod('sick-pay-weekly', {
  label: 'Statutory sick pay, flat rate',
  unit: 'GBP/week/worker',
  source: 'Social Security Contributions and Benefits Act 1992, section 157',
});
export const waitingDays = lawByPeriod('sick-pay-waiting-days', {
  label: 'Waiting days before sick pay',
  unit: 'days/spell',
  source: 'Social Security Contributions and Benefits Act 1992, section 155',
});
export const lowerEarningsLimit = lawByPeriod('lower-earnings-limit', {
  label: 'Lower earnings limit',
  unit: 'GBP/week/worker',
  source: 'Social Security Contributions and Benefits Act 1992, section 5',
});
export const sickPayLimitApplies = lawByPeriod('sick-pay-limit-applies', {
  label: 'Whether sick pay asks for the lower earnings limit',
  unit: 'flag',
  source: 'Social Security Contributions and Benefits Act 1992, Schedule 11',
});
export const sickPayFraction = lawByPeriod('sick-pay-earnings-fraction', {
  label: 'Statutory sick pay, most as a share of weekly pay',
  unit: 'share',
  source: 'Social Security Contributions and Benefits Act 1992, section 157',
});
export const adultMinimumWage = lawOverYear('minimum-wage', {
  label: 'Adult minimum wage, on average over the year',
  unit: 'GBP/hour',
  source: 'National Minimum Wage Act 1998, section 1',
});
export const apprenticeshipLevy = lawOverYear('apprenticeship-levy', {
  label: 'Apprenticeship levy rate',
  unit: 'share',
  source: 'Finance Act 2016, Part 6',
});
export const mileageApproved = lawOverYear('mileage-approved', {
  label: 'Approved mileage rate, first 10,000 miles',
  unit: 'GBP/mile',
  source: 'Income Tax (Earnings and Pensions) Act 2003, section 230',
});
export const mileageOver10000 = lawOverYear('mileage-over-10000', {
  label: 'Approved mileage rate beyond 10,000 miles',
  unit: 'GBP/mile',
  source: 'Income Tax (Earnings and Pensions) Act 2003, section 230',
});

const PUBLIC_BODY_RATE = 'payment-terms-public';
const OTHER_BUYER_RATE = 'payment-terms-other';

export const longestTerms = lawByChoice(
  'law.longestTerms',
  {
    label: 'Longest payment terms that the law allows this buyer',
    unit: 'days',
    source: 'Late Payment of Commercial Debts (Interest) Act 1998, section 4',
  },
  ({ contract }) => (contract.contract.authority_kind === 'other' ? OTHER_BUYER_RATE : PUBLIC_BODY_RATE),
  'contract',
);

/** Before 16 March 2013 an agreed day held, however late. */
export const termsUnlimited = counted(
  'law.termsUnlimited',
  {
    label: 'Share of the year in which the law sets no longest payment terms',
    unit: 'share',
    source: 'Late Payment of Commercial Debts (Interest) Act 1998, section 4, before SI 2013/395',
  },
  (context) => {
    const unlimited = context.pieces(PUBLIC_BODY_RATE).filter(({ row }) => row === undefined);
    return unlimited.reduce((days, { from, to }) => days + to - from + 1, 0) / context.layout.days;
  },
  'pieces',
  'layout',
);

export const roleMinimumOnDays = lawOfRoles(
  'law.roleMinimum',
  {
    label: 'Minimum wage of the role',
    unit: 'GBP/hour',
    source: 'National Minimum Wage Act 1998, section 1; National Minimum Wage Regulations 2015, regulations 4 and 4A',
  },
  ({ contract }, role) => minimumWageName(ageOf(role, contract)),
  'pay',
);

/** The rate of pay that the contract names, or the point of the pay spine that the scenario takes. */
export const namedPayRate = lawOfRoles(
  'law.namedPayRate',
  {
    label: 'The rate of pay named',
    unit: 'GBP/hour',
    source: 'National Minimum Wage Act 1998, or the publisher of the rate',
  },
  (seen, role, on) => namedRateOf(role, seen, on)?.rate,
  'pay',
  'contract',
  'rules',
);

export const payFloor = lawOfRoles(
  'law.payFloor',
  {
    label: 'The least rate of pay of this scenario',
    unit: 'GBP/hour',
    source: 'Living Wage Foundation, or the pay spine of local government',
  },
  (seen, role) => floorOf(role, seen),
  'rules',
);
