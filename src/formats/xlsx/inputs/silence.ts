// What a contract leaves silent stands in a safe scenario at the profile's safe level for as long as nobody changes it: a
// cell that a reader has changed is stated, and the scenario goes by it.
import type { Contract } from '../../../contract/types.ts';
import type { RunContext } from '../../../figures/context.ts';
import { rolesOf } from '../../../figures/roles.ts';
import { type ScenarioName, scenarios } from '../../../scenarios/index.ts';
import { type Content, formula } from '../sheet.ts';
import type { InputCell } from './cell.ts';

/** What a scenario would make of the contract had nothing been silent. */
export function withoutSilence(name: ScenarioName, { silence, ...stated }: Contract, applied: RunContext): RunContext {
  const changed = silence && scenarios[name].apply(stated);
  if (!changed || 'unavailable' in changed || name === 'asDelivered') return applied;
  return { ...applied, contract: changed.contract, roles: rolesOf(changed.contract) };
}

interface Specified {
  cell: string;
  now: number | string;
}

/** `content` unless the value is silent as specified; `own`: what it is at the safe level. */
export function whileSilent(
  content: Content,
  own: number | string,
  cells: readonly InputCell[],
  { path, key }: InputCell,
  specified: (key: string) => Specified,
): Content {
  if (content.kind === 'text' || content.value === own) return content;
  // Two ways of stating one thing share a path: it is silent where neither has been changed.
  const together = path === '' ? [key] : cells.filter((each) => each.path === path).map((each) => each.key);
  const asRead = together.map((each) => isStill(specified(each)));
  const silent = asRead.length === 1 ? asRead.join() : `AND(${asRead.join(',')})`;
  const otherwise = content.kind === 'formula' ? content.formula : literal(content.value);
  return formula(`IF(${silent},${literal(own)},${otherwise})`, own, content.format, 'override');
}

function isStill({ cell, now }: Specified): string {
  if (typeof now === 'string') return `${cell}=${literal(now)}`;
  return `IF(ISNUMBER(${cell}),ABS(${cell}-${literal(now)})<0.000000001,FALSE)`;
}

function literal(value: number | string): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
