// Where a contract states that travel or miles go unpaid, and not what is paid: the least rate that still keeps to the minimum
// wage. What it leaves unsaid is read in the cheapest lawful way, and a rate under that is none.

import { isOfTheFile } from '../contract/text/place.ts';
import type { Contract, ContractFile, Input, PayRate } from '../contract/types.ts';
import { A_HAIR } from '../engine/hair.ts';
import { unpaidMiles } from '../figures/direct/mileage.ts';
import { lowestIn } from '../figures/pay/lowest.ts';
import { minimumOfLowest, perHourWorked } from '../figures/pay/per-hour-worked.ts';
import { onDuty } from '../figures/time/on-duty.ts';
import { unpaidTravel } from '../figures/time/travel.ts';
import { contextOf, lawOf, workOut } from './run.ts';
import { THE_YEAR } from './unit.ts';

const PATH = 'pay.rate';

/** The same file with that rate, at both readings of silence; itself where nothing takes pay under the minimum wage. */
export function atLawfulRate(file: ContractFile, years: number): ContractFile {
  const { contract, inputs } = file;
  const input = inputs.get(PATH);
  const isUnpaid = ['visit.travel_paid', 'costs.mileage_rate'].some((path) => isOfTheFile(inputs.get(path)));
  if (!isUnpaid || !input || isOfTheFile(input) || input.origin === 'unknown') return file;
  const lean = lawfulFor(contract, years);
  if (lean === undefined) return file;
  const usual = file.usual && (lawfulFor(file.usual, years) ?? file.usual.pay.rate);
  return {
    ...file,
    contract: withRate(contract, lean),
    usual: file.usual && withRate(file.usual, usual as PayRate),
    inputs: new Map(inputs).set(PATH, atRate(input, lean, usual)),
  };
}

const withRate = (contract: Contract, rate: PayRate): Contract => ({ ...contract, pay: { ...contract.pay, rate } });

function atRate({ usual: _, ...input }: Input, rate: PayRate, usual: PayRate | undefined): Input {
  const text = textOf(rate);
  return {
    ...input,
    value: rate,
    text,
    source:
      'National Minimum Wage Regulations 2015: the least that is lawful where travel or miles go unpaid as stated',
    ...(usual === undefined || textOf(usual) === text ? {} : { usual: { value: usual, text: textOf(usual) } }),
  };
}

function textOf(rate: PayRate): string {
  if (typeof rate === 'number') return `£${rate.toFixed(2)}`;
  return typeof rate === 'string' ? rate : `${Number((rate.share * 100).toFixed(1))}% of ${rate.of}`;
}

/** Undefined where what is taken is lawful, or where somebody with a rate of their own stands lowest. */
function lawfulFor(contract: Contract, years: number): PayRate | undefined {
  const wanted = Math.max(...Array.from({ length: years }, (_, at) => timesTheRate(contract, at + 1)));
  if (wanted <= 1 + A_HAIR) return undefined;
  const { rate } = contract.pay;
  if (typeof rate === 'number') return Math.ceil(rate * wanted * 100) / 100;
  const { share, of } = typeof rate === 'string' ? { share: 1, of: rate } : rate;
  return { share: Math.ceil(share * wanted * 1000) / 1000, of };
}

/** By how much the rate falls short of what the minimum wage asks for, unpaid travel and miles counted. */
function timesTheRate(contract: Contract, year: number): number {
  const context = contextOf(contract, { unit: THE_YEAR }, year, lawOf(contract, year));
  if (context.roles[lowestIn(context)]?.rate !== undefined) return 1;
  const [duty, unpaid, miles, least, pay] = [onDuty, unpaidTravel, unpaidMiles, minimumOfLowest, perHourWorked].map(
    (figure) => workOut(context).value(figure),
  ) as [number, number, number, number, number];
  const hours = duty + unpaid;
  return duty > 0 && unpaid + miles > 0 ? (least * hours + miles) / (pay * hours) : 1;
}
