import { type Day, formatDay } from '../../calendar/day.ts';
import type { Contract, ContractFile, StaffRole } from '../../contract/types.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { isLess } from '../../engine/hair.ts';
import { ageOf, namedRateOf, rateOf, rolesOf } from '../../figures/roles.ts';
import { minimumOnFirstDay, rateNamed } from '../../model/law.ts';
import type { Subject } from '../../model/types.ts';
import { knownOn } from '../../rates/index.ts';
import type { AgeBand } from '../../rates/minimum-wage.ts';
import { money } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isUnknown, runsOf, unworked } from '../subject.ts';
import { hairOfPay, leanestRate, minimumOnLeanestDay, type Stretch, stretchesOf } from './leanest-day.ts';

const PATH = 'pay.rate';

const rateUnderMinimum = figure('check.rateUnderMinimumWage', {
  label: 'A basic rate is under the minimum wage of its day',
  unit: 'flag',
  source: 'National Minimum Wage Act 1998, section 1',
  formula: fx`${leanestRate} + ${hairOfPay} < ${minimumOnLeanestDay}`,
});

/** A rate under the minimum wage of the first day, or one that is overtaken later. */
interface Finds {
  who: string;
  rate: number;
  minimum: number;
  from: Day;
  due: string;
  projected: boolean;
  /** Under the minimum wage of the first day: the minimum wage of a younger age that the rate would meet. */
  younger?: { minimum: number; whom: string };
  /** No breach, but overtaken later: what is stated, where the rate had risen with wages by then, and the last minimum wage of the term. */
  later?: { stated?: number; last?: { from: Day; minimum: number; projected: boolean } };
}

export const payBelowMinimumWage = defineCheck({
  id: 'pay-below-minimum-wage',
  title: 'A rate of pay is under the minimum wage in force on the first day, or is overtaken by it later',
  severity: 'critical',
  dimension: 'law',
  at: PATH,
  condition: rateUnderMinimum,
  sources: [
    'National Minimum Wage Act 1998, section 1',
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 4 and 4A, and the 1999 Regulations before 6 April 2015',
  ],
  unstated: {
    says: 'Nobody states what the workers are paid.',
    asks: 'What basic rate of pay does the price assume, and does it follow the minimum wage?',
    severity: 'major',
  },
  unworked: 'Whether the stated pay keeps to the minimum wage of each date',
  rests: { rate: 'GBP/hour', minimum: 'GBP/hour', from: 'date' },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    if (isUnknown(file, PATH)) return [UNSTATED];
    const roles = statedRoles(subject);
    const under = roles.map((role) => underOnFirstDay(role, file)).filter((each) => each !== undefined);
    if (under.length > 0 || roles.length === 0) return under;
    if (runsOf(subject).length === 0) return unworked(subject);
    return roles.map((role) => overtaken(role, subject)).filter((each) => each !== undefined);
  },
  says({ who, rate, minimum, from, due, projected, younger, later }) {
    const pay = `${money(later?.stated ?? rate)} an hour${who === '' ? '' : ` for ${who}`}`;
    if (!later)
      return (
        `${pay} is under the minimum wage of ${money(minimum)} ${projected ? 'projected for' : 'in force on'} ${formatDay(from)}${due}, by ` +
        `${money(minimum - rate)}. The sums pay the minimum wage all the same.` +
        (younger ? ` It would meet the ${money(younger.minimum)} due ${younger.whom}.` : '')
      );
    const { stated, last } = later;
    const more = last ? ` By ${formatDay(last.from)}, the last rise within the term, it must be ${risenTo(last)}.` : '';
    return (
      `${pay}${stated === undefined ? '' : `, ${money(rate)} by then if it rises with wages as assumed,`} is overtaken by the minimum wage on ` +
      `${formatDay(from)} and must rise to ${risenTo({ minimum, projected })}${due}.${more} The sums pay the minimum ` +
      `wage from that day.`
    );
  },
  asks({ later, younger }) {
    if (later) return 'From which day will pay rise with the minimum wage, and is that in the price?';
    return younger
      ? `How old are the workers, and how many of them are apprentices? Only where ${money(younger.minimum)} is due ${younger.whom} is this rate lawful.`
      : 'Who is to be paid this rate, and on what ground may it be under the minimum wage?';
  },
  remedy: 'Basic pay is at no time under the minimum wage.',
  page: () => ({
    checks:
      "Sets every rate of pay that the contract states against the minimum wage in force on the contract's first day, at the age of the workers: adults unless a younger age is stated. Then it follows the rate through the term, with the growth of wages assumed, and says on which day the minimum wage overtakes it and to what it must rise.",
    why: "A rate under the minimum wage is no saving: whoever pays it owes arrears, at today's rates, and a penalty. So the sums pay the minimum wage whatever is stated, and a contract that states less on its first day is unlawful. One that is overtaken later must be raised in time, and the price must carry that.",
    example:
      'A contract of April 2026 pays £10.00. The minimum wage from 1 April 2026 is £12.71: £2.71 an hour too little, £5,228 a year for a full-time post of 37 hours.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set pay.rate=£6.40',
      prints:
        '£6.40 an hour is under the minimum wage of £6.50 in force on 1 September 2015, due from age 21, by £0.10.',
    },
    basedOn: ['The minimum wage of every date and age; `viability rates minimum-wage` lists them'],
    exclusions: [
      'A named rate such as minimum-wage, which follows the law',
      'The last days of a contract year, where a new rate is due only from the next pay period',
      'Enhancements, allowances and tips, which do not count towards the minimum wage',
      'Unpaid travel and miles: see unpaid-travel-below-minimum-wage',
    ],
    couldBeWrong: [
      'All workers are under the age named, or apprentices, and may lawfully be paid less: state their age',
      'The employer raises pay by more than the growth of wages assumed',
    ],
  }),
});

/** Who is paid a stated amount, or less than the whole of a named rate: one role for each rate and age. */
function statedRoles(subject: Subject): StaffRole[] {
  const { file } = subject;
  const { contract } = file;
  const [first] = runsOf(subject);
  const seen = new Set<string>();
  return (first?.run.context.roles ?? rolesOf(contract)).filter((role) => {
    const rate = rateOf(role, contract);
    const isStated = typeof rate === 'number' || (typeof rate === 'object' && rate.share < 1);
    const key = `${JSON.stringify(rate)} ${ageOf(role, contract)}`;
    if (!isStated || seen.has(key) || file.inputs.get(pathOf(role, contract))?.origin === 'profile') return false;
    seen.add(key);
    return true;
  });
}

function pathOf(role: StaffRole, { staff }: Contract): string {
  return role.rate === undefined ? PATH : `staff[${staff.indexOf(role)}].rate`;
}

const AGE_WORDS: Record<AgeBand, string> = {
  'under-18': 'for workers under 18',
  '18-20': 'for ages 18 to 20',
  '21-24': 'for ages from 21 to that of the adult rate',
  '21+': '',
  apprentice: 'for apprentices',
};

/** `, due from age 21`, or whom the minimum wage of a younger age is for. */
function dueWords(age: AgeBand, from: number | undefined): string {
  if (age !== '21+') return ` ${AGE_WORDS[age]}`;
  return from === undefined ? '' : `, due from age ${from}`;
}

/** The highest minimum wage of a younger age that the rate does meet; that of its own it does not. */
function youngerThatMeets(rate: number, contract: Contract): { age: AgeBand; minimum: number } | undefined {
  return (['apprentice', 'under-18', '18-20', '21-24'] as const)
    .map((age) => ({ age, minimum: minimumOnFirstDay(age, contract).value }))
    .filter(({ minimum }) => !isLess(rate, minimum))
    .sort((a, b) => b.minimum - a.minimum)[0];
}

function underOnFirstDay(role: StaffRole, { contract }: ContractFile): Found<Finds> | undefined {
  const age = ageOf(role, contract);
  const due = minimumOnFirstDay(age, contract);
  const { start } = contract.contract;
  const named = namedRateOf(role, { contract, rules: {} }, start);
  const rate = named ? named.share * knownOn(rateNamed(named.rate), start).value : (rateOf(role, contract) as number);
  if (!isLess(rate, due.value)) return undefined;
  const younger = youngerThatMeets(rate, contract);
  return {
    status: 'found',
    // A minimum that nobody has set yet is broken by nobody: only known law makes a contract unlawful.
    ...(due.projected ? { severity: 'major' as const } : {}),
    finds: {
      who: role.role,
      rate,
      minimum: due.value,
      from: start,
      due: dueWords(age, due.row?.minAge),
      projected: due.projected,
      ...(younger ? { younger: { minimum: younger.minimum, whom: AGE_WORDS[younger.age] } } : {}),
    },
    path: pathOf(role, contract),
  };
}

/** No breach: a rate that is lawful on the first day must rise in time. */
function overtaken(role: StaffRole, subject: Subject): Found<Finds> | undefined {
  const { contract } = subject.file;
  const under = runsOf(subject).flatMap(({ run }) => stretchesOf(run.context, role).filter((stretch) => stretch.under));
  const [first] = under;
  if (!first) return undefined;
  const last = under.at(-1) as Stretch;
  const { rate, minimum, from, projected, age } = first;
  const stated = rateOf(role, contract);
  const risen = typeof stated === 'number' && isLess(stated, rate) ? { stated } : {};
  return {
    status: 'found',
    severity: 'info',
    finds: {
      who: role.role,
      rate,
      minimum,
      from,
      due: dueWords(ageOf(role, contract), age),
      projected,
      later:
        last === first
          ? risen
          : { ...risen, last: { from: last.from, minimum: last.minimum, projected: last.projected } },
    },
    path: pathOf(role, contract),
  };
}

function risenTo({ minimum, projected }: Pick<Stretch, 'minimum' | 'projected'>): string {
  return `${money(minimum)}${projected ? ' (projected)' : ''}`;
}
