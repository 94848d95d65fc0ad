// What an employer pays on top of gross pay.
import { union } from 'zod/mini';
import { map, optional, prefault, unknowable } from '../fields.ts';
import { saying } from '../said.ts';
import { date } from '../values/dates.ts';
import { SHARE, showShare } from '../values/numbers.ts';
import { choice, share, wholeOrPart, wordsOr, yesNo } from '../values.ts';

const WORKED_PAY = 'Pay for hours on duty, with enhancements.';
const GROSS_PAY = 'All pay, with leave and sickness.';

const BY_LAW = "Employer's National Insurance: by the law of each date, or a share of pay.";

const nationalInsurance = saying(
  union([
    choice(
      BY_LAW,
      { statutory: 'What the law asks for at each date.' },
      { accepts: 'statutory, or {share: 9.5%, of: worked-pay}', statute: true },
    ),
    map("Employer's National Insurance as a share of pay; no Employment Allowance comes off.", {
      share: unknowable(share('The share.', { label: 'National Insurance as a share of pay', such: '9.5%' })),
      of: unknowable(
        choice('What it is a share of: pay for hours on duty with enhancements, or gross pay.', {
          'worked-pay': WORKED_PAY,
          'gross-pay': GROSS_PAY,
        }),
      ),
    }).def.innerType,
  ]),
  {
    about: BY_LAW,
    alsoCalled: 'ni, nic, nics, eni, ers_ni, employer_ni, employers_ni, ni_rate, ni_share, employer_nic',
    shows: ({ share: part, of }: { share: number | undefined; of: string }) =>
      `${part === undefined ? 'an unknown share' : showShare(part)} of ${of}`,
  },
);

export const onCosts = map('What an employer pays on top of gross pay.', {
  national_insurance: prefault(nationalInsurance, 'statutory'),
  pension: map("The employer's pension contributions.", {
    employer: wordsOr(
      'The share the employer pays: the least the law allows at each date, or a share.',
      { statutory: 'The least that the law allows at each date.' },
      SHARE,
      {
        label: "Employer's pension contribution",
        alsoCalled:
          'pension_share, pension_rate, pension_employer_share, pension_contribution, employer_pension, employers_pension, employer_contribution, employer_rate, employer_share, pension_cost',
        unit: 'share',
        accepts: 'statutory, or a share such as 5%',
        such: 'statutory',
        also: ['5%'],
        statute: true,
        silent: 'statutory',
      },
    ),
    of: choice(
      'Of what pay.',
      {
        'qualifying-earnings': 'Earnings between the limits that the law sets for workplace pensions.',
        'gross-pay': GROSS_PAY,
        'worked-pay': WORKED_PAY,
      },
      {
        statute: true,
        silent: 'qualifying-earnings',
      },
    ),
    duty_from: optional(
      date(
        'The first day on which the employer must have workers in a scheme, if later than the start.',
        '2016-02-01',
        { isBare: true },
      ),
    ),
    participation: share('The share of workers who are in the scheme.', {
      label: 'Share of workers in the pension',
      alsoCalled: 'pension_opt_out, pension_opt_in, pension_take_up, take_up, enrolled, members, membership',
      such: '90%',
      silent: '100%',
    }),
  }),
  employment_allowance: wholeOrPart(
    "The part used here of the employer's one Employment Allowance.",
    'yes, no, or the part of the allowance used here such as 40%',
    {
      label: 'Part of the Employment Allowance used here',
      such: 'no',
      also: ['yes', '40%'],
      question: {
        short: 'how much of the Employment Allowance is used here',
        full: "How much of the employer's one Employment Allowance does this price take off?",
      },
      silent: 'no',
    },
  ),
  apprenticeship_levy: yesNo('Whether the employer is big enough to pay the apprenticeship levy.', {
    alsoCalled: 'levy, apprenticeship',
    silent: 'no',
  }),
});
