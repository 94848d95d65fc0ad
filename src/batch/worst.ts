// Which results count, and which come first.
import { VIEWS } from '../model/grades.ts';
import type { Result } from './types.ts';

/** Whether a result counts against the run. */
export function failsIn(result: Result): boolean {
  return result.kind === 'checked' && (result.view.fails || result.findings.some(({ fails }) => fails));
}

/** By what the worst is told. */
export interface Weight {
  rank: number;
  gap: number;
  file: string;
}

export function weightOf(result: Result): Weight {
  const { file } = result;
  if (result.kind === 'invalid') return { rank: VIEWS.length, gap: 0, file };
  if (result.kind === 'skipped') return { rank: -1, gap: 0, file };
  return { rank: VIEWS.indexOf(result.view.judged), gap: result.figures?.gap ?? 0, file };
}

/** The worst first: what could not be read, then by view and by the gap an hour. What was skipped comes last. */
export function worstFirst<T>(all: readonly T[], weightOf: (each: T) => Weight): T[] {
  const weighed = all.map((each) => ({ each, ...weightOf(each) }));
  weighed.sort((a, b) => b.rank - a.rank || a.gap - b.gap || (a.file < b.file ? -1 : 1));
  return weighed.map(({ each }) => each);
}
