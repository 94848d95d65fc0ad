import { WEEKS_A_YEAR } from '../../calendar/week.ts';
import { plannedBecause } from '../../calls/contract/planned.ts';
import { EVERY_HOUR } from '../../calls/fewest.ts';
import { atVolumes, type Effort, MORE, SEED } from '../../calls/index.ts';
import type { CallResult } from '../../calls/types.ts';
import { journeys } from '../../figures/time/visits.ts';
import { type Calls, callsFor } from '../../model/cover.ts';
import { firstRun } from '../../model/specified.ts';
import type { Run } from '../../model/types.ts';
import { callBlocks, NUMBERS, outcomeBlocks } from '../../report/calls/calls.ts';
import { callsData, sharesData } from '../../report/calls/data.ts';
import { coverLadderBlocks } from '../../report/calls/ladder.ts';
import { PLANNED } from '../../report/calls/planned.ts';
import { volumeBlocks } from '../../report/calls/volume.ts';
import { weekChart, weekTable } from '../../report/calls/week.ts';
import type { Block } from '../../report/types.ts';
import { plural } from '../../words/words.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { CallsAsked } from '../commands/calls.ts';
import { openAssessment } from '../contract.ts';
import { pageOf } from '../pages/page.ts';
import { type Content, present } from '../render.ts';
import { needRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<CallsAsked>): Promise<ExitCode> {
  const [path] = operands as [string];
  const { file, years, missing } = await openAssessment(path, { options, terminal, note }, { scenarios: [] });
  const specified = needRun(firstRun({ years }), missing, 'there is nothing to simulate');
  const { seed = SEED } = options;
  const effort: Effort = {
    seed,
    times: MORE,
    ...(options.years === undefined ? {} : { weeks: Math.round(options.years * WEEKS_A_YEAR) }),
  };
  const calls = callsFor(specified, effort);
  const page = (sentence: string, blocks: Block[]): ReturnType<typeof pageOf> =>
    pageOf({ lead: 'Calls.', sentence, title: file.contract.contract.title, subtitle: '', blocks });
  return present(calls ? simulated(calls, effort, page) : planned(specified, page), options, terminal, [path]);
}

type PageOf = (sentence: string, blocks: Block[]) => ReturnType<typeof pageOf>;

function simulated(calls: Calls, effort: Effort, page: PageOf): Content {
  const { result, added, ladder } = calls;
  const volumes = atVolumes(result.question, effort);
  return {
    document: () => ({
      report: page(howLong(result, effort), [
        ...volumeBlocks(result, volumes),
        ...callBlocks(result, added),
        ...outcomeBlocks(result),
        weekChart(result),
        ...weekTable(result),
        ...coverLadderBlocks(ladder),
      ]),
    }),
    data: () => ({
      seed: effort.seed,
      volumes: volumes.map(({ factor, perYear, shares }) => ({ factor, perYear, ...sharesData(shares) })),
      calls: callsData(calls),
      byHour: EVERY_HOUR.map((hour) => sharesData(result.inHours([hour]))),
    }),
  };
}

function howLong({ weeks }: CallResult, { seed, times, weeks: asked }: Effort): string {
  const than = asked === undefined ? `, ${NUMBERS[times] ?? times} times as many as a report simulates` : '';
  return `${plural(weeks, 'week')} of calls as they come at random${than}, drawn from seed ${seed}.`;
}

function planned({ context, results }: Run, page: PageOf): Content {
  const because = plannedBecause(context.contract, results.value(journeys)) ?? 'bank-holidays-only';
  return {
    document: () => ({ report: page(PLANNED[because], []) }),
    data: () => ({ calls: null, because, message: PLANNED[because] }),
  };
}
