// What the checks found, by what it is about, the worst first.

import type { Assessment, Dimension, Finding } from '../../model/types.ts';
import { bullets, paragraph, section } from '../blocks.ts';
import type { Block } from '../types.ts';
import { inOrderOfWeight } from '../view/weight.ts';
import { fileName } from '../words/file-name.ts';

const HEADINGS: readonly { dimensions: readonly Dimension[]; heading: string }[] = [
  { dimensions: ['finance', 'law'], heading: 'Money and law: what the checks found' },
  { dimensions: ['quality'], heading: 'Quality: what the checks found' },
  { dimensions: ['monitoring'], heading: 'Monitoring: what the checks found' },
];

export function findingBlocks({ findings, verdict, file }: Assessment): Block[] {
  return HEADINGS.flatMap(({ dimensions, heading }): Block[] => {
    const own = findings.filter((finding) => dimensions.includes(finding.dimension));
    const found = inOrderOfWeight(own.filter((finding) => finding.status === 'found'));
    const open = own.filter((finding) => finding.status === 'cannotTell').length;
    const [first] = dimensions;
    const judgement = first === 'quality' || first === 'monitoring' ? verdict[first] : undefined;
    if (found.length === 0 && (judgement === undefined || judgement === 'adequate')) return [];
    const blocks: Block[] = [section(heading)];
    if (judgement === 'cannotTell')
      blocks.push(
        paragraph(
          `Cannot tell: ${open === 1 ? 'one check lacks' : `${open} checks lack`} what the contract does not state. The questions below ask for it.`,
        ),
      );
    if (found.length > 0) blocks.push(bullets(found.map((finding) => itemOf(finding, fileName(file.file)))));
    return blocks;
  });
}

function itemOf(finding: Finding, file: string): { text: string; note: string } {
  const { severity, id, at, judged } = finding;
  const moved = judged?.withdrawn
    ? ', withdrawn by a professional judgement'
    : judged?.severity
      ? `, judged ${judged.severity}`
      : judged?.added
        ? ', added by a professional judgement'
        : '';
  return {
    text: finding.message,
    note: `${severity}${moved}, ${id}${at.place ? `, ${file} line ${at.place.line}` : ''}`,
  };
}
