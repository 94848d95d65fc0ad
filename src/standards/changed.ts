// What a standard would cost: the contract with what it asks for, worked out as `what-if` works it out.
import type { Contract, ContractFile } from '../contract/types.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { costPerUnit } from '../figures/total/result.ts';
import { problemIn } from '../model/problem.ts';
import { contextOf, evaluate, lawOf } from '../model/run.ts';
import type { Run } from '../model/types.ts';
import { withValueOf } from '../model/vary.ts';

/** One thing that a contract would have to say. */
export interface Step {
  /** As `--set` takes it: `visit.travel_paid=100%`. */
  set: string;
  apply(contract: Contract): Contract;
}

export interface Cost {
  /** £ more for one of the unit, of which there may be more. */
  perUnit: number;
  perYear: number;
}

/** What the steps add in the year of a run; undefined where they cannot be worked out. */
export function costOf(steps: readonly Step[], { results, context }: Run): Cost | undefined {
  const { year, unit } = context;
  const changed = steps.reduce((contract, { apply }) => apply(contract), context.contract);
  try {
    const more = evaluate(contextOf(changed, { unit }, year, lawOf(changed, year)));
    return {
      perUnit: more.value(costPerUnit) - results.value(costPerUnit),
      perYear: more.value(totalCost) - results.value(totalCost),
    };
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}

/** Each of these inputs that the file leaves to its profile, at the usual level. */
export function toUsual(paths: readonly string[], { inputs, usual }: ContractFile): Step[] {
  return paths.flatMap((path) => {
    const input = inputs.get(path);
    if (!usual || !input?.usual || input.usual.text === input.text) return [];
    return [{ set: `${path}=${input.usual.text}`, apply: (contract) => withValueOf(contract, path, usual) }];
  });
}
