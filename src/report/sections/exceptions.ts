// Findings that somebody has taken on in the contract file itself: a check lets them pass until their last day.

import { formatDay } from '../../calendar/day.ts';
import type { Assessment } from '../../model/types.ts';
import { bullets, subsection } from '../blocks.ts';
import type { Block } from '../types.ts';
import { fileName } from '../words/file-name.ts';

export function exceptionBlocks({ file }: Pick<Assessment, 'file'>): Block[] {
  const { exceptions } = file.contract;
  if (exceptions.length === 0) return [];
  return [
    subsection('Exceptions that the file makes'),
    bullets(
      exceptions.map(({ rule, path, reason, name, until }, at) => {
        const line = file.inputs.get(`exceptions[${at}].rule`)?.place?.line;
        const where = path === undefined ? '' : ` at ${path}`;
        return {
          text: `${rule}${where}, until ${formatDay(until)}: ${reason}`,
          note: `${name}${line === undefined ? '' : `, ${fileName(file.file)} line ${line}`}`,
        };
      }),
    ),
  ];
}
