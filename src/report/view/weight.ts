// What a judgement is called, and how judgements and findings weigh.

import { SEVERITIES } from '../../model/grades.ts';
import type { Finding } from '../../model/types.ts';

export const DIMENSIONS = ['finance', 'quality', 'monitoring'] as const;

const WEIGHT: { readonly [judgement: string]: number } = {
  unlawful: 3,
  notViable: 3,
  unsafe: 3,
  cannotTell: 2,
  fragile: 1,
  weak: 1,
  viable: 0,
  adequate: 0,
};

/** How much a judgement weighs: none where it is good. */
export const weightOf = (judgement: string): number => WEIGHT[judgement] ?? 0;

/** `not viable`: a judgement as a sentence says it. */
export const judgementWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Findings in the order of a report: by severity, then as the checks list them. */
export function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}
