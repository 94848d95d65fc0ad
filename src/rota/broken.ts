// Whether a rota keeps the rules: written from the law, and from the weeks that each person works, without a look at how
// the rota was made. Nothing is printed that does not pass here.
import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../calendar/week.ts';
import type { Group, Piece, Rota, RotaQuestion, Rule } from './types.ts';

export interface Broken {
  rule: Rule | 'cover' | 'two-places';
  /** The first person of those who break it, and the week of their round from 1. */
  person?: number;
  week?: number;
  says: string;
}

const MODES = ['waking', 'sleep-in', 'on-call'] as const;

/** Empty where all rules are kept. */
export function brokenRules(question: RotaQuestion, rota: Rota): Broken[] {
  const broken = [...uncovered(question, rota)];
  let people = 0;
  for (const group of rota.groups) {
    // All of a group go through the same round, and a rule that one keeps the others keep.
    const times = timesOf(group, rota.weeks);
    const weeks = rota.weeks * group.lines.length;
    broken.push(...brokenBy(question, times, weeks, rota).map((each) => ({ ...each, person: people + 1 })));
    people += group.lines.length;
  }
  if (people !== rota.people) broken.push({ rule: 'cover', says: `${people} lines are no ${rota.people} people` });
  return broken;
}

/** All that a person does in a round through the lines of the group, in order. */
function timesOf({ lines }: Group, weeks: number): Piece[] {
  return lines
    .flatMap((line, step) =>
      line.map((piece) => ({
        ...piece,
        start: piece.start + step * weeks * QUARTERS_A_WEEK,
        end: piece.end + step * weeks * QUARTERS_A_WEEK,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** As many are on as are asked for, in every quarter-hour of the lines. */
function uncovered({ cover }: RotaQuestion, { weeks, groups }: Rota): Broken[] {
  const ring = weeks * QUARTERS_A_WEEK;
  return MODES.flatMap((mode): Broken[] => {
    const on = new Array<number>(ring).fill(0);
    for (const { lines } of groups)
      for (const piece of lines.flat())
        if (piece.mode === mode)
          for (let at = piece.start; at < piece.end; at++) on[at % ring] = (on[at % ring] as number) + 1;
    const wrong = on.findIndex((here, at) => here !== cover[mode][at % QUARTERS_A_WEEK]);
    if (wrong < 0) return [];
    const says = `${on[wrong]} are on ${mode}, and ${cover[mode][wrong % QUARTERS_A_WEEK]} are asked for`;
    return [{ rule: 'cover', week: Math.floor(wrong / QUARTERS_A_WEEK) + 1, says }];
  });
}

/** What one person's round breaks; after its last week the first comes again. */
function brokenBy(question: RotaQuestion, times: readonly Piece[], weeks: number, rota: Rota): Broken[] {
  if (times.length === 0) return [];
  const ring = weeks * QUARTERS_A_WEEK;
  const around = [times, times, times].flatMap((own, round) =>
    own.map((piece) => ({ ...piece, start: piece.start + round * ring, end: piece.end + round * ring })),
  );
  return [
    ...inTwoPlaces(around),
    ...restsTooShort(question, around),
    ...noDayOff(question, around, ring, rota),
    ...hoursTooMany(question, times, weeks),
    ...hazardousNights(question, around),
  ];
}

const weekOf = (quarter: number): number => Math.floor(quarter / QUARTERS_A_WEEK) + 1;

function inTwoPlaces(around: readonly Piece[]): Broken[] {
  const at = around.findIndex(({ start }, place) => place > 0 && start < (around[place - 1] as Piece).end);
  return at < 0
    ? []
    : [{ rule: 'two-places', week: weekOf((around[at] as Piece).start), says: 'two things at one time' }];
}

/** Regulation 10: between two rests of 11 hours lie no more than 13 hours, sleep-ins included, waiting at home not. */
function restsTooShort({ law }: RotaQuestion, around: readonly Piece[]): Broken[] {
  const work = around.filter(({ mode }) => mode !== 'on-call');
  const rest = law.dailyRest * 4;
  let begin = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of work) {
    if (piece.start - end >= rest) begin = piece.start;
    end = Math.max(end, piece.end);
    if (end - begin > QUARTERS_A_DAY - rest)
      return [
        {
          rule: 'daily-rest',
          week: weekOf(piece.start),
          says: `${(end - begin) / 4} hours without ${law.dailyRest} of rest`,
        },
      ];
  }
  return [];
}

/**
 * Regulation 11: a day free of all work, and of being called, in each week or two in each fortnight, the daily rest not
 * counted. When these begin an agreement may say.
 */
function noDayOff(
  { law }: RotaQuestion,
  around: readonly Piece[],
  ring: number,
  { weeks: weeksOfLine, weekBegins }: Rota,
): Broken[] {
  const free: { from: number; to: number }[] = [];
  let from = 0;
  for (const piece of around) {
    free.push({ from, to: piece.start });
    const rested = piece.mode === 'on-call' ? piece.end : piece.end + law.dailyRest * 4;
    from = Math.max(from, rested);
  }
  free.push({ from, to: 3 * ring });
  const need = law.weeklyRest * 4;
  // The second round is looked at, where what came before is known.
  const daysOff = (begin: number, weeks: number): number =>
    free.reduce((days, gap) => {
      const length = Math.min(gap.to, begin + weeks * QUARTERS_A_WEEK) - Math.max(gap.from, begin);
      return days + Math.max(0, Math.floor(length / need));
    }, 0);
  for (let begin = ring + weekBegins; begin < 2 * ring; begin += weeksOfLine * QUARTERS_A_WEEK)
    if (daysOff(begin, weeksOfLine) < weeksOfLine)
      return [{ rule: 'weekly-rest', week: weekOf(begin - ring), says: `no ${law.weeklyRest} hours off in a week` }];
  return [];
}

/** Regulation 4, over as many weeks in a row as the law says; and what the contract pays, over all. */
function hoursTooMany(
  { law, calledOut, contractedWeek }: RotaQuestion,
  times: readonly Piece[],
  weeks: number,
): Broken[] {
  const work = new Array<number>(weeks).fill(0);
  let paid = 0;
  for (const { mode, start, end } of times) {
    const hours = (end - start) / 4;
    // A shift over midnight on Sunday is in both weeks.
    const edge = Math.ceil((start + 1) / QUARTERS_A_WEEK) * QUARTERS_A_WEEK;
    const before = (Math.min(end, edge) - start) / 4;
    const share = mode === 'on-call' ? calledOut : 1;
    const week = Math.floor(start / QUARTERS_A_WEEK) % weeks;
    work[week] = (work[week] as number) + before * share;
    work[(week + 1) % weeks] = (work[(week + 1) % weeks] as number) + (hours - before) * share;
    if (mode !== 'sleep-in') paid += hours * share;
  }
  const broken: Broken[] = [];
  const over = (value: number, limit: number): boolean => value > limit * (1 + 1e-9);
  for (const first of work.keys()) {
    let sum = 0;
    for (let step = 0; step < law.referenceWeeks; step++) sum += work[(first + step) % weeks] as number;
    if (!over(sum / law.referenceWeeks, law.weekLimit)) continue;
    broken.push({ rule: 'working-week', week: first + 1, says: `${sum / law.referenceWeeks} hours a week on average` });
    break;
  }
  if (over(paid / weeks, contractedWeek))
    broken.push({ rule: 'contracted-week', says: `${paid / weeks} hours a week are more than are paid for` });
  return broken;
}

/** Regulation 6(7): where there are special hazards, no day and night that holds night work holds more than 8 hours of work. */
function hazardousNights({ law, hasHazards }: RotaQuestion, around: readonly Piece[]): Broken[] {
  if (!hasHazards) return [];
  const work = around.filter(({ mode }) => mode !== 'on-call');
  for (const night of work) {
    if (!isNight(night)) continue;
    // The sum over a day and night changes its course only where a shift begins or ends, at one of its edges.
    const near = work.filter(
      ({ start, end }) => start < night.end + QUARTERS_A_DAY && end > night.start - QUARTERS_A_DAY,
    );
    const edges = near.flatMap(({ start, end }) => [start, end, start - QUARTERS_A_DAY, end - QUARTERS_A_DAY]);
    for (const from of edges) {
      if (from >= night.end || from + QUARTERS_A_DAY <= night.start) continue;
      const sum = near.reduce(
        (all, { start, end }) => all + Math.max(0, Math.min(end, from + QUARTERS_A_DAY) - Math.max(start, from)),
        0,
      );
      if (sum > law.nightLimit * 4)
        return [
          {
            rule: 'night-work',
            week: weekOf(night.start),
            says: `${sum / 4} hours in a day and night with night work`,
          },
        ];
    }
  }
  return [];

  function isNight({ mode, start, end }: Piece): boolean {
    if (mode !== 'waking') return false;
    let quarters = 0;
    for (let at = start; at < end; at++) {
      const hour = (at % QUARTERS_A_DAY) / 4;
      if (hour >= law.nightStart || hour < law.nightEnd) quarters++;
    }
    return quarters >= law.nightHours * 4;
  }
}
