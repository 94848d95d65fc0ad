// UNISON's Ethical Care Charter, point by point, with what each would cost beside what the sums hold.

import { decimalsOfOne, isHourly, leastPrinted, perUnitOf } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { charterFile } from '../../published/charter.ts';
import { type Charter, charterOf, type PointResult, type Standing } from '../../standards/charter.ts';
import { plural } from '../../words/words.ts';
import { aside, left, paragraph, right, section, table, textCell } from '../blocks.ts';
import type { Block, Cell, Row } from '../types.ts';
import { fileOperand } from '../words/file-name.ts';

const WORDS: Record<Standing, string> = { kept: 'kept', broken: 'broken', cannotTell: 'cannot tell' };

export function charterBlocks(assessment: Assessment, run: Run): Block[] {
  const charter = charterOf(assessment, run);
  if (!charter) return [];
  const { title, source } = charterFile;
  const { termParts, year } = run.context;
  const inYear = termParts.length > 1 ? `, in year ${year}` : '';
  return [
    section(`${title}${inYear}`),
    paragraph(summary(charter)),
    table(
      [left(''), left('stands'), right(`£/${perUnitOf(run.context)}`), right('£ a year')],
      [...charter.points.map((point) => rowOf(point, run)), ...togetherRow(charter, run)],
    ),
    aside(`${howToOpen(charter, fileOperand(assessment.file.file))} Source: ${source}.`),
  ];
}

function summary({ points }: Charter): string {
  const count = (standing: Standing): number => points.filter((point) => point.standing === standing).length;
  return `Of its ${plural(points.length, 'point')} the contract keeps ${count('kept') || 'none'} and breaks ${count('broken') || 'none'}; ${count('cannotTell') || 'none'} cannot be told. Beside each stands what it would add to the least that the work costs; nothing of it is in the sums.`;
}

function rowOf({ stage, asks, standing, why, cost, sets }: PointResult, run: Run): Row {
  const isHeld = cost !== undefined && sets.length === 0;
  return {
    note: `Stage ${stage}: ${why}${isHeld ? '; the sums hold it' : ''}.${sets.length > 0 ? ` --set ${sets.map(quoted).join(' --set ')}` : ''}`,
    cells: [
      textCell(asks),
      textCell(WORDS[standing]),
      ...(cost && !isHeld ? costCells(cost, run) : ([{ kind: 'empty' }, { kind: 'empty' }] as const)),
    ],
  };
}

function costCells({ perUnit, perYear }: { perUnit: number; perYear: number }, run: Run): Cell[] {
  return [
    isHourly(run.context) || Math.abs(perUnit) >= leastPrinted(run.context)
      ? { kind: 'money', value: perUnit, decimals: decimalsOfOne(run.context), signed: true }
      : { kind: 'empty' },
    { kind: 'money', value: perYear, decimals: 0, signed: true },
  ];
}

function togetherRow({ together, sets }: Charter, run: Run): Row[] {
  if (!together || sets.length === 0) return [];
  return [
    {
      role: 'total',
      cells: [textCell('All of it together'), { kind: 'empty' }, ...costCells(together, run)],
    },
  ];
}

/** What a shell would take apart stands in quotes. */
function quoted(set: string): string {
  return /^[\w.=%£-]+$/.test(set) ? set : `"${set}"`;
}

function howToOpen({ sets }: Charter, file: string): string {
  return sets.length === 0
    ? ''
    : `Each cost opens: viability what-if ${file} with what stands under it, --set and all. Together they cost less or more than one by one, because one is paid for the hours that another adds.`;
}
