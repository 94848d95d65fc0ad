// Working alone: who may, and what the contract says of its risks.
import type { Contract } from '../../contract/types.ts';
import { asCalledFor } from '../../scenarios/safe.ts';
import { isStated, type Subject } from '../subject.ts';

/** Whether any hour may be worked alone. */
export function worksAlone({ lone_working }: Contract): boolean {
  return lone_working.allowed && lone_working.second_worker < 1;
}

/** Risks that the contract names; undefined where it says nothing of risks. */
export function risksNamed({ file }: Subject): readonly string[] | undefined {
  const { risks } = file.contract.lone_working;
  if (risks.length > 0) return risks;
  return isStated(file, 'lone_working.risks') ? [] : undefined;
}

/** Whether the safe scenario asks for more at this path than the contract states. */
export function isUnderSafe(contract: Contract, path: string): boolean {
  return asCalledFor(contract).changes.some((change) => change.path === path);
}
