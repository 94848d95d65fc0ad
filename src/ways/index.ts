// All levers, in the order of the costing method (section 13).
import { basicRate } from './basic-rate.ts';
import { callOutNotAttended } from './call-out-not-attended.ts';
import { contactMinutes } from './contact-minutes.ts';
import { contactOfAPiece } from './contact-of-a-piece.ts';
import type { Lever } from './lever.ts';
import { noSecondWorker } from './no-second-worker.ts';
import { postsEmpty } from './posts-empty.ts';
import { resultsNotReached } from './results-not-reached.ts';
import { subsidy } from './subsidy.ts';
import { supervisionDropped } from './supervision-dropped.ts';
import { travelAndNotesUnpaid } from './travel-and-notes-unpaid.ts';
import { visitNotMade } from './visit-not-made.ts';
import { volume } from './volume.ts';

export const levers: readonly Lever[] = [
  contactMinutes,
  visitNotMade,
  callOutNotAttended,
  contactOfAPiece,
  travelAndNotesUnpaid,
  noSecondWorker,
  postsEmpty,
  supervisionDropped,
  basicRate,
  volume,
  resultsNotReached,
  subsidy,
];
