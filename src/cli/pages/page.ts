// A page that is not the report on a contract, in the blocks that every format knows.
import type { Report } from '../../report/types.ts';
import { name, version } from '../../tool.ts';

export type Page = Report;

/** No view of a contract is in it, so none is coloured as good or bad. */
export function pageOf(page: Pick<Report, 'lead' | 'sentence' | 'title' | 'subtitle' | 'blocks'>): Page {
  return { ...page, view: 'cannotTell', footer: [`${name} ${version}`] };
}
