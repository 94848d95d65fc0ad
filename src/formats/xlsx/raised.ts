// Cover that the simulation of calls has raised: a number that a workbook cannot work out, held once and added where it counts.

import { coverPathOf } from './calendar/windows.ts';
import type { WorkbookRun } from './runs.ts';
import { type Content, formula } from './sheet.ts';

export const ADDED =
  'Workers added to cover by the simulation of calls, as the contract stands; it does not move with the inputs';

/** Whether a cell holds the staff of a window that is raised in the run. */
export function isRaised(key: string, { context, unraised, sold }: WorkbookRun): boolean {
  return context.contract.cover.some(({ staff }, at) => {
    if (staff === unraised.cover[at]?.staff) return false;
    const path = coverPathOf(unraised, sold.context.contract);
    return key === `cover[${at}].staff` || key === `${path}[${at}].staff`;
  });
}

/** With so many more wherever somebody is. */
export function raised(content: Content, cell: string, added: number): Content {
  if (content.kind === 'text' || typeof content.value !== 'number') return content;
  const before = content.kind === 'formula' ? content.formula : String(content.value);
  return formula(`IF(${before}>0,${before}+${cell},0)`, content.value + added, content.format, 'override');
}
