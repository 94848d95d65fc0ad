// What a lever is: one thing that can give when income is under cost.
import { makesSense, type Sense } from '../contract/profiles/applies.ts';
import { type OwnWords, wordsFor } from '../contract/profiles/words.ts';
import type { Contract, ContractFile } from '../contract/types.ts';
import type { WayKind, WayLeaves } from '../model/types.ts';
import type { LEVERS } from '../model/ways.ts';
import type { Setting } from './setting.ts';

export type LeverId = (typeof LEVERS)[number];

/** How far a lever has moved: solved, or its furthest where that is not enough. */
export interface Move {
  value: number;
  enough: boolean;
  /** £ a year by which it narrows the gap. */
  saves: number;
}

export interface Lever extends Sense {
  readonly id: LeverId;
  readonly label: string;
  /** The label in the words of a service, where it has words of its own. */
  labelIn?(own: OwnWords): string;
  /** The unit of its value, as the engine writes it. */
  readonly unit: string;
  /** From the value as specified to the furthest it can go; undefined where the contract leaves nothing to move. */
  range(setting: Setting): { from: number; to: number } | undefined;
  /** The contract with the lever at a value, its income as specified. Absent where the lever moves income. */
  apply?(contract: Contract, value: number, setting: Setting): Contract;
  /** Income less cost, £ a year, with the lever at a value; from `apply` unless told. */
  gapAt?(value: number, setting: Setting): number;
  /** Where it can be enough in more than one part of its range, those parts, the nearest first. */
  reaches?(setting: Setting): { from: number; to: number }[];
  /** Where it rests on how far the lever has moved, by its value. */
  readonly kind: WayKind | ((value: number, setting: Setting) => WayKind);
  /** The share (0 to 1) of hours billed that nobody gives. */
  undelivered?(value: number): number;
  /** The share of visits on which it could be seen: what a sample has to hit. */
  touches?(value: number, setting: Setting): number;
  leaves?(value: number, setting: Setting): WayLeaves;
  /** One or two sentences with the numbers. */
  say(move: Move, setting: Setting): string;
  /** What to ask. */
  question: string | ((own: OwnWords) => string);
  /** The clause that leaves room for it, and how. */
  invitedBy(setting: Setting, inputs: ContractFile['inputs']): { path: string; how: string };
  /** The work stays as it is: what moves is what workers are paid, or where money is from. */
  readonly movesMoneyAlone?: true;
  /** Levers of one group give the same hours away, so a combination takes one of them at most. */
  readonly group?: 'hours';
  /** Whether a combination may use it, and how far; its whole range unless told. */
  inCombination?(setting: Setting): { from: number; to: number } | undefined;
}

/** What a lever is called in a contract. */
export function labelOf(lever: Lever, contract: Contract): string {
  return lever.labelIn?.(wordsFor(contract)) ?? lever.label;
}

/** How far a lever can go; undefined too where it makes no sense of the service. */
export function rangeOf(lever: Lever, setting: Setting): { from: number; to: number } | undefined {
  return makesSense(lever, setting.contract) ? lever.range(setting) : undefined;
}

/** What kind of way a lever is at a value, which is asked for only where it matters. */
export function kindOf({ kind }: Lever, value: () => number, setting: Setting): WayKind {
  return typeof kind === 'string' ? kind : kind(value(), setting);
}

export function gapAt(lever: Lever, value: number, setting: Setting): number {
  if (lever.gapAt) return lever.gapAt(value, setting);
  if (!lever.apply) throw new Error(`${lever.id} says neither how it changes the contract nor the gap`);
  return setting.income - setting.costOf(lever.apply(setting.contract, value, setting));
}
