// The lines of an hour as published costings print them: what each costs for an hour of contact, and their total.
import { type Expression, type Figure, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { mileage } from '../direct/mileage.ts';
import { allowance } from '../on-costs/allowance.ts';
import { levy } from '../on-costs/levy.ts';
import { nationalInsurance } from '../on-costs/national-insurance.ts';
import { pension } from '../on-costs/pension.ts';
import { agency } from '../pay/agency.ts';
import { sicknessHours } from '../pay/basic.ts';
import { enhancements, holidayExtras, onCallPay, sleepInPay } from '../pay/enhancements.ts';
import { meanRate } from '../pay/rate.ts';
import { sick } from '../pay/sick.ts';
import { postLeaveHours, postSicknessHours, postTeamHours, postTrainingHours } from '../staff/post.ts';
import { fte } from '../staff/staff.ts';
import { contactHoursIfAny } from '../time/contact-hours.ts';
import { travel } from '../time/travel.ts';
import { visits } from '../time/visits.ts';
import { aroundPay, contactPay, waitingPay } from './breakdown.ts';
import { directCost, otherDirectTotal, supervisionTotal } from './direct.ts';
import { contingency, overhead, surplus, totalCost } from './overhead.ts';

const METHOD = 'The costing method, sections 5 to 10, line by line';

type Given = Record<string, number>;

/** A line of the hour: £ for each hour of contact. Its example is for a year of 1,000 contact hours. */
function line(name: string, label: string, formula: Expression, given: Given, gives: number): Figure {
  const hours = { 'time.contactHoursIfAny': 1000 };
  return figure(`hour.${name}`, {
    label,
    unit: 'GBP/hour',
    source: METHOD,
    formula,
    example: { given: { ...given, ...hours }, gives },
  });
}

export const lines: readonly Figure[] = [
  line(
    'contact',
    'Pay for contact time',
    fx`${contactPay} / ${contactHoursIfAny}`,
    { 'breakdown.contact': 6310 },
    6.31,
  ),
  line(
    'travel',
    'Pay for travel time',
    fx`${travel} * ${meanRate} / ${contactHoursIfAny}`,
    { 'time.travel': 190, 'pay.mean': 10 },
    1.9,
  ),
  line(
    'around',
    'Pay for notes, reports, check-in',
    fx`(${aroundPay} - ${travel} * ${meanRate}) / ${contactHoursIfAny}`,
    { 'breakdown.around': 2900, 'time.travel': 190, 'pay.mean': 10 },
    1,
  ),
  line(
    'waiting',
    'Pay for waiting and least call-outs',
    fx`${waitingPay} / ${contactHoursIfAny}`,
    { 'breakdown.waiting': 500 },
    0.5,
  ),
  line(
    'unsocial',
    'Nights, weekends, holidays, allowances',
    fx`(${enhancements} + ${sleepInPay} + ${onCallPay}) / ${contactHoursIfAny}`,
    { 'pay.enhancements': 500, 'pay.sleepIns': 200, 'pay.onCall': 100 },
    0.8,
  ),
  line(
    'leave',
    'Holiday pay',
    fx`(${fte} * ${postLeaveHours} * ${meanRate} + ${holidayExtras}) / ${contactHoursIfAny}`,
    { 'staff.fte': 0.5, 'post.leaveHours': 200, 'pay.mean': 10, 'pay.holidayExtras': 50 },
    1.05,
  ),
  line(
    'sickness',
    'Sickness',
    fx`((${fte} * ${postSicknessHours} - ${sicknessHours}) * ${meanRate} + ${sick}) / ${contactHoursIfAny}`,
    { 'staff.fte': 0.5, 'post.sicknessHours': 40, 'pay.sicknessHours': 20, 'pay.mean': 10, 'pay.sick': 60 },
    0.06,
  ),
  line(
    'training',
    'Pay for training and induction',
    fx`${fte} * ${postTrainingHours} * ${meanRate} / ${contactHoursIfAny}`,
    { 'staff.fte': 0.5, 'post.trainingHours': 30, 'pay.mean': 10 },
    0.15,
  ),
  line(
    'team',
    'Pay for supervision and meetings',
    fx`${fte} * ${postTeamHours} * ${meanRate} / ${contactHoursIfAny}`,
    { 'staff.fte': 0.5, 'post.teamHours': 24, 'pay.mean': 10 },
    0.12,
  ),
  line(
    'nationalInsurance',
    "Employer's National Insurance",
    fx`(${nationalInsurance} - ${allowance}) / ${contactHoursIfAny}`,
    { 'oncost.nationalInsurance': 960, 'oncost.allowance': 250 },
    0.71,
  ),
  line('pension', "Employer's pension", fx`${pension} / ${contactHoursIfAny}`, { 'oncost.pension': 80 }, 0.08),
  line('levy', 'Apprenticeship levy', fx`${levy} / ${contactHoursIfAny}`, { 'oncost.levy': 50 }, 0.05),
  line('agency', 'Agency cover', fx`${agency} / ${contactHoursIfAny}`, { 'pay.agency': 250 }, 0.25),
  line('mileage', 'Mileage', fx`${mileage} / ${contactHoursIfAny}`, { 'direct.mileage': 1400 }, 1.4),
  line(
    'supervision',
    'Supervisors and managers',
    fx`${supervisionTotal} / ${contactHoursIfAny}`,
    { 'supervision.total': 2000 },
    2,
  ),
  line(
    'otherDirect',
    'Recruitment, equipment, other',
    fx`(${otherDirectTotal} - ${mileage}) / ${contactHoursIfAny}`,
    { 'direct.total': 1700, 'direct.mileage': 1400 },
    0.3,
  ),
  line('overhead', 'Running the organisation', fx`${overhead} / ${contactHoursIfAny}`, { 'cost.overhead': 4100 }, 4.1),
  line('contingency', 'Contingency', fx`${contingency} / ${contactHoursIfAny}`, { 'cost.contingency': 200 }, 0.2),
  line('surplus', 'Surplus or profit', fx`${surplus} / ${contactHoursIfAny}`, { 'cost.surplus': 460 }, 0.46),
];

/** Not a line but the sum of those before overheads: published costings call it careworker or direct cost. */
export const directPerHour = line(
  'direct',
  'Of which direct cost',
  fx`${directCost} / ${contactHoursIfAny}`,
  { 'cost.direct': 10640 },
  10.64,
);

export const costPerVisit = figure('cost.perVisit', {
  label: 'Cost of a visit',
  unit: 'GBP/visit',
  why: 'On average over the visits made. None where there are no visits.',
  source: METHOD,
  formula: fx`if(${visits} > 0, ${totalCost} / ${visits}, none)`,
  example: { given: { 'time.visits': 2000, 'cost.total': 20000 }, gives: 10 },
});
