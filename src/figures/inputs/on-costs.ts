// What the contract says about on-costs.
import { counted, input, rowOf, whetherStated, whetherWord } from '../leaf.ts';

export const niIsShare = whetherStated(
  'on_costs.nationalInsuranceIsShare',
  'National Insurance is a share of pay',
  (contract) => contract.on_costs.national_insurance !== 'statutory',
  'on_costs',
);
export const niShare = input('on_costs.national_insurance.share');
export const niOfGrossPay = whetherWord(
  'on_costs.nationalInsuranceOfGrossPay',
  'That share is of gross pay',
  'on_costs.national_insurance.of',
  'gross-pay',
);
export const pensionIsStatutory = whetherWord(
  'on_costs.pensionIsStatutory',
  "The employer's share is the least the law allows",
  'on_costs.pension.employer',
  'statutory',
);
export const pensionShare = input('on_costs.pension.employer');
export const pensionOfQualifying = whetherWord(
  'on_costs.pensionOfQualifyingEarnings',
  'The pension is of qualifying earnings',
  'on_costs.pension.of',
  'qualifying-earnings',
);
export const pensionOfGrossPay = whetherWord(
  'on_costs.pensionOfGrossPay',
  'The pension is of gross pay',
  'on_costs.pension.of',
  'gross-pay',
);
export const participation = input('on_costs.pension.participation');
export const allowanceClaimed = input('on_costs.employment_allowance');
export const levyPaid = whetherStated(
  'on_costs.apprenticeship_levy',
  'The employer pays the apprenticeship levy',
  (contract) => contract.on_costs.apprenticeship_levy,
  'on_costs',
);

export const pensionDuty = counted(
  'on_costs.pension.duty',
  {
    label: 'The duty to enrol workers has begun for this employer',
    unit: 'flag',
    rows: 'period',
    source: 'Pensions Act 2008, section 29; the staging date of the employer',
  },
  ({ contract, periods }, row) => {
    const { duty_from } = contract.on_costs.pension;
    return duty_from === undefined || rowOf(periods, row).from >= duty_from ? 1 : 0;
  },
  'on_costs',
  'periods',
);
