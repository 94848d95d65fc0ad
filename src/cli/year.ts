// Which contract year and scenario a command speaks of.
import { askedIn } from '../contract/ask.ts';
import type { Assessment, Run } from '../model/types.ts';
import { headlineYear } from '../report/view/headline.ts';
import { scenarios } from '../scenarios/index.ts';
import { UsageError } from './failure.ts';
import type { Model } from './options.ts';

/** Throws a UsageError where the contract has no such year, or the scenario could not be worked out for it. */
export function refuseImpossible({ years, unavailable, missing }: Assessment, { year, scenario }: Model): void {
  if (year !== undefined && year > years.length)
    throw new UsageError(
      `the contract has ${years.length === 1 ? 'one year' : `${years.length} years`}, so no year ${year}`,
    );
  const absent = unavailable.find((each) => each.scenario === scenario);
  if (absent && missing.length === 0)
    throw new UsageError(`${scenarios[absent.scenario].title} cannot be worked out: ${absent.reason}`);
}

/** The run, where there is one; throws a UsageError that names what nobody has stated, and what follows of it. */
export function needRun(run: Run | undefined, missing: Assessment['missing'], follows: string): Run {
  if (run) return run;
  const unstated = askedIn(missing);
  throw new UsageError(`nobody has stated ${unstated}, so ${follows}`);
}

/** The run that the options ask for; undefined where the sums could not be made at all. */
export function chosenRun(assessment: Assessment, options: Model): Run | undefined {
  refuseImpossible(assessment, options);
  const year = options.year ?? headlineYear(assessment);
  return assessment.years[year - 1]?.runs.get(options.scenario ?? 'asSpecified');
}
