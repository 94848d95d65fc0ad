// Law enacted or announced that a contract may run into, and what it would do to its cost.
import { beginningIn, type Dated, dated } from '../calendar/dated.ts';
import type { Day } from '../calendar/day.ts';
import type { Nation } from '../calendar/types.ts';
import type { RateName } from './index.ts';
import data from './law-notices.yaml';
import type { NoticeFile } from './schema.ts';

export type LawNotice = Dated<Omit<NoticeFile[number], 'from' | 'rates'> & { rates?: readonly RateName[] }>[number];

/** Whose law a notice is, where it is not everybody's. */
export type Sector = NonNullable<LawNotice['sector']>;

/** Every notice, in order of date. */
export function lawNotices(): readonly LawNotice[] {
  return dated(data() as (NoticeFile[number] & { rates?: RateName[] })[]);
}

/**
 * The notices of law that begins from `from` to `to`, both included, in a nation. Those of a sector are only told to
 * contracts of it. `rates` name what the sums already use; `value` is what is not used yet, for want of a second source.
 */
export function noticesWithin(from: Day, to: Day, nation: Nation, sectors: readonly Sector[] = []): LawNotice[] {
  return beginningIn(lawNotices(), from, to).filter(
    (notice) => notice.nations.includes(nation) && (notice.sector === undefined || sectors.includes(notice.sector)),
  );
}
