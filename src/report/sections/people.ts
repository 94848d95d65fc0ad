// Whether the people priced are enough for the cover: what the check found, and what the cover asks of each in a year.

import { rota } from '../../checks/law/rota.ts';
import { headcount } from '../../figures/staff/staff.ts';
import { onCallCover, sleepIns } from '../../figures/time/cover.ts';
import { firstRun } from '../../model/specified.ts';
import type { Assessment } from '../../model/types.ts';
import { joinWords, plural } from '../../words/words.ts';
import { paragraph, section } from '../blocks.ts';
import type { Block } from '../types.ts';

/** For the page: only where they are too few. `isUnderHeading`: the page asks already whether anybody will come. */
export function tooFewBlocks({ findings }: Assessment, isUnderHeading: boolean): Block[] {
  const found = findings.find(({ id, status, judged }) => id === rota.id && status === 'found' && !judged?.withdrawn);
  if (!found) return [];
  return [...(isUnderHeading ? [] : [section('Will anybody come?')]), paragraph(found.message)];
}

/** For the whole report. */
export function peopleBlocks(assessment: Assessment, isUnderHeading: boolean): Block[] {
  const found = tooFewBlocks(assessment, isUnderHeading);
  const each = eachHas(assessment);
  if (found.length === 0 || each === '') return found;
  return [...found, paragraph(each)];
}

function eachHas({ years }: Assessment): string {
  const results = firstRun({ years })?.results;
  const people = results?.value(headcount) ?? 0;
  if (!results || !(people > 0)) return '';
  const sessions: [number, string, string][] = [
    [results.value(sleepIns), 'sleep-in', 'sleep-ins'],
    [results.value(onCallCover), 'session on call', 'sessions on call'],
  ];
  const some = sessions.filter(([count]) => count > 0);
  if (some.length === 0) return '';
  const has = some.map(([count, one, many]) => plural(count / people, one, many, 0));
  return `Shared by these alone, each would have ${joinWords(has)} a year.`;
}
