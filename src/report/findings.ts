// What the checks found, the worst first.
import type { Assessment, Finding, Severity } from '../model/types.ts';
import type { Block } from './types.ts';

const ORDER: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/** Findings in the order of a report: by severity, then as the checks list them. */
export function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

export function findingBlocks({ findings, file }: Assessment): Block[] {
  const found = inOrderOfWeight(findings.filter((finding) => finding.status === 'found'));
  if (found.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What the checks found' },
    {
      kind: 'list',
      ordered: false,
      items: found.map((finding) => ({
        text: finding.message,
        note: `${finding.severity}, ${finding.id}${finding.at.place ? `, ${file.file} line ${finding.at.place.line}` : ''}`,
      })),
    },
  ];
}
