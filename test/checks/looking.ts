// Puts one check to a small contract, given as the changes to a plain one that leaves nothing to be found.

import { assess, sumsOf } from '../../src/assess.ts';
import type { Check } from '../../src/checks/check.ts';
import { findingsOf } from '../../src/checks/finding.ts';
import { holdsIn } from '../../src/checks/value.ts';
import { readContract, setPath } from '../../src/contract/index.ts';
import type { ContractFile } from '../../src/contract/types.ts';
import type { Finding, Subject } from '../../src/model/types.ts';

/** One year of home support from April 2025, paid well, with nothing unsaid that a check would ask for. */
export const PLAIN = `contract:
  authority_kind: local-authority
  provider_kind: company
  start: 2025-04-06
  years: 1
price:
  per_hour: £36.00
  payment_terms: 30 days
  early_payment: {discount: 0%}
  indexation: none
demand:
  hours_per_week: 100 hours
  visits: [{length: 1 hour, share: 100%}]
  pattern: [{days: mon-fri, hours: "08:00-18:00", share: 100%}]
visit:
  travel: 15 minutes
  travel_paid: 100%
  travel_from_home: 0%
  miles: 3
  notes: 0 minutes
  idle: 0%
pay:
  rate: £13.00
  full_time_week: 37 hours
  contracted_week: 30 hours
absence:
  leave: 5.6 weeks
  sickness: 6 days
on_costs:
  pension: {employer: statutory, participation: 90%}
  employment_allowance: no
overheads: {share: 10%, contingency: 2%, surplus: 3%}
`;

export type Changes = Readonly<Record<string, string>>;

/** No sums can be made. */
export const NO_HOURS: Changes = { 'demand.hours_per_week': 'unknown' };

export const cover = (mode: string, hours = '22:00-07:00', staff = 1): Changes => ({
  cover: `[{days: every day, hours: "${hours}", staff: ${staff}, mode: ${mode}}]`,
});

/** The text with each value put at its path. */
export function changed(text: string, changes: Changes): string {
  let out = text;
  for (const [path, value] of Object.entries(changes)) {
    const next = setPath(out, path, value, 'test.yaml');
    if (typeof next !== 'string') throw new Error(next.message);
    out = next;
  }
  return out;
}

function fileOf(text: string): ContractFile {
  const { contract, mistakes } = readContract(text, 'test.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return contract;
}

export function subjectOf(text: string): Subject {
  const { assessment, mistakes } = assess(fileOf(text));
  if (!assessment) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessment;
}

/** The plain contract with these changes, worked out and not judged. */
function sumsWith(changes: Changes): Subject {
  const { sums, mistakes } = sumsOf(fileOf(changed(PLAIN, changes)));
  if (!sums) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return sums;
}

/** What the check answers on the plain contract with these changes; no other check is asked. */
export function look(check: Check, changes: Changes = {}): readonly Finding[] {
  return findingsOf(check, sumsWith(changes));
}

/** Whether its condition, which `explain` opens, holds in any year. */
export function holds(check: Check, changes: Changes): boolean {
  const rung = check.id === 'price-below-legal-minimum' ? 'legalMinimum' : 'asSpecified';
  return sumsWith(changes).years.some(({ runs }) => {
    const run = runs.get(rung);
    return run !== undefined && holdsIn(check.condition, run);
  });
}

/** In a word: `nothing`, `found` or `cannotTell`. */
export function answer(check: Check, changes: Changes = {}): 'nothing' | Finding['status'] {
  return look(check, changes)[0]?.status ?? 'nothing';
}

/** What a reader is told: how grave it is, where, what and which question. */
export type Said = Pick<Finding, 'severity' | 'message' | 'question'> & { at: string };

export function saidBy(check: Check, changes: Changes): Said[] {
  return look(check, changes).map(({ severity, at, message, question }) => ({
    severity,
    at: at.path,
    message,
    question,
  }));
}
