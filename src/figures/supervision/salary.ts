// What a salaried post costs a year: salary, National Insurance, pension and levy. Supervisors, managers and
// administrators are worked out alike.
import { type Figure, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../calendar.ts';
import { levyPaid, participation, pensionOfQualifying } from '../inputs/on-costs.ts';
import type { SalaryInputs } from '../inputs/supervision.ts';
import {
  adultMinimumWage,
  apprenticeshipLevy,
  niRate,
  niThreshold,
  pensionTrigger,
  qualifyingLower,
  qualifyingUpper,
} from '../law.ts';
import { wageFactor } from '../money.ts';
import { pensionRate } from '../on-costs/pension.ts';
import { rate } from '../pay/rate.ts';
import { postPaid } from '../staff/post.ts';

const METHOD = 'The costing method, section 8';

export interface SalaryFigures {
  /** £ a year for one full-time worker in that role, on-costs included. */
  cost: Figure;
  /** Its National Insurance in each period, as if that lasted the year. */
  nationalInsurance: Figure;
}

/** `supervision.ROLESalary` and its on-costs. */
export function salaryWithOnCosts(role: string, label: string, inputs: SalaryInputs): SalaryFigures {
  const salary = figure(`supervision.${role}Salary`, {
    label: `Salary of ${label}`,
    unit: 'GBP/year/worker',
    why: 'Stated, or a share of what a full-time post is paid a year at the basic rate or at the adult minimum wage.',
    source: METHOD,
    formula: fx.cases(
      ['the salary is a share of basic pay', fx`${inputs.isShare}`, fx`${inputs.ofBasic} * ${rate} * ${postPaid}`],
      [
        'the salary is a share of the adult minimum wage',
        fx`${inputs.isShareOfMinimum}`,
        fx`${inputs.ofMinimum} * ${adultMinimumWage} * ${postPaid}`,
      ],
      ['the contract states the amount', fx`${inputs.amount} * ${wageFactor}`],
    ),
  });
  const inPeriod = figure(`period.${role}NationalInsurance`, {
    label: `National Insurance of ${label}, as if the period lasted the year`,
    unit: 'GBP/year/worker',
    rows: 'period',
    why: 'The employer pays the rate on the salary above the secondary threshold, whatever the contract says of other workers.',
    source: 'Social Security Contributions and Benefits Act 1992, section 9',
    formula: fx`${niRate} * above(${salary}, ${niThreshold})`,
  });
  const nationalInsurance = figure(`supervision.${role}NationalInsurance`, {
    label: `National Insurance of ${label}`,
    unit: 'GBP/year/worker',
    why: 'Due by law on the salary above the secondary threshold, whatever the contract says of the workers; no allowance comes off a second time.',
    source: 'Social Security Contributions and Benefits Act 1992, section 9',
    formula: fx`sum(${periodShare} * ${inPeriod})`,
  });
  const pension = figure(`supervision.${role}Pension`, {
    label: `Pension of ${label}`,
    unit: 'GBP/year/worker',
    why: "The rule of the workers' pension on one full salary: qualifying earnings where that is the base, else all of it.",
    source: 'Pensions Act 2008, sections 3, 13 and 20',
    formula: fx`${participation} * sum(${periodShare} * ${pensionRate} * ${fx.cases(
      ['the pension is of all pay', fx`not(${pensionOfQualifying})`, fx`${salary}`],
      [
        'the salary is above the trigger',
        fx`${salary} > ${pensionTrigger}`,
        fx`above(min(${salary}, ${qualifyingUpper}), ${qualifyingLower})`,
      ],
      ['the salary is not above the trigger', fx`0`],
    )})`,
  });
  const cost = figure(`supervision.${role}Cost`, {
    label: `Salary of ${label}, with on-costs`,
    unit: 'GBP/year/worker',
    source: METHOD,
    formula: fx`${salary} + ${nationalInsurance} + ${pension} + if(${levyPaid}, ${apprenticeshipLevy} * ${salary}, 0)`,
  });
  return { cost, nationalInsurance: inPeriod };
}
