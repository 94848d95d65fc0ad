// Working alone: who may, and what the contract says of its risks.
import { isNeverAlone } from '../../contract/profiles/where.ts';
import type { Contract, ContractFile } from '../../contract/types.ts';
import type { Subject } from '../../model/types.ts';
import { asCalledFor } from '../../scenarios/safe.ts';
import { joinWords } from '../../words/words.ts';
import { isStated } from '../subject.ts';

/** Whether any hour may be worked alone. */
export function worksAlone(contract: Contract): boolean {
  const { allowed, second_worker } = contract.lone_working;
  return allowed && second_worker < 1 && !isNeverAlone(contract);
}

/** Risks that the contract names; undefined where it says nothing of risks. */
export function risksNamed({ file }: Subject): readonly string[] | undefined {
  const { risks } = file.contract.lone_working;
  if (risks.length > 0) return risks;
  return isStated(file, 'lone_working.risks') ? [] : undefined;
}

/** The risks that the contract names, and those that only the author of the file takes for granted. */
export interface Risks {
  stated: readonly string[];
  assumed: readonly string[];
}

export function risksOf({ contract, inputs }: Pick<ContractFile, 'contract' | 'inputs'>): Risks {
  const { risks } = contract.lone_working;
  const isAssumed = (at: number): boolean =>
    [`lone_working.risks[${at}]`, 'lone_working.risks'].some((path) => inputs.get(path)?.origin === 'assumed');
  return { stated: risks.filter((_, at) => !isAssumed(at)), assumed: risks.filter((_, at) => isAssumed(at)) };
}

/** `The contract names intoxicated adults, and night visits is assumed.`, without the full stop. */
export function risksWords({ stated, assumed }: Risks): string {
  const taken = assumed.length > 0 ? `assumed here, and not stated: ${joinWords(assumed)}` : '';
  if (stated.length === 0) return `Risks ${taken}`;
  return `The contract names ${joinWords(stated)}${taken && `; ${taken}`}`;
}

/** `Lone work is allowed, and nobody states `, or that nobody states that either. */
export function aloneWords(file: ContractFile, rest: string): string {
  return isStated(file, 'lone_working.allowed')
    ? `Lone work is allowed, and nobody states ${rest}`
    : `Nobody states whether workers may work alone, nor ${rest}`;
}

/** Whether the safe scenario asks for more at this path than the contract states. */
export function isUnderSafe(contract: Contract, path: string): boolean {
  return asCalledFor(contract).changes.some((change) => change.path === path);
}
