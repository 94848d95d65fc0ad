// The week turned to begin when a day does, so that the day off of whoever works six days lies in one week: the law lets an
// agreement say when its seven days begin.
import { QUARTERS_A_WEEK } from '../calendar/week.ts';
import type { Group, Piece, RotaQuestion } from './types.ts';

/** The same question, of a week that begins so many quarter-hours later. */
export function turned(question: RotaQuestion, by: number): RotaQuestion {
  const { cover, law } = question;
  const turn = (on: readonly number[]): number[] => [...on.slice(by), ...on.slice(0, by)];
  const clock = (hour: number): number => (hour - by / 4 + 24) % 24;
  return {
    ...question,
    cover: { waking: turn(cover.waking), 'sleep-in': turn(cover['sleep-in']), 'on-call': turn(cover['on-call']) },
    law: { ...law, nightStart: clock(law.nightStart), nightEnd: clock(law.nightEnd) },
  };
}

/** Back to weeks from Monday's first midnight: what then begins in the next week is in the line that follows. */
export function turnedBack({ lines }: Group, by: number, weeks: number): Group {
  const ring = weeks * QUARTERS_A_WEEK;
  const moved = lines.map((line) => line.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })));
  return {
    lines: moved.map((own, at) => {
      const before = moved[(at + moved.length - 1) % moved.length] as readonly Piece[];
      return [
        ...before
          .filter(({ start }) => start >= ring)
          .map((piece) => ({ ...piece, start: piece.start - ring, end: piece.end - ring })),
        ...own.filter(({ start }) => start < ring),
      ];
    }),
  };
}
