// Which contract year and scenario a command speaks of.
import type { Assessment, Run } from '../model/types.ts';
import { headlineYear } from '../report/headline.ts';
import { type ScenarioName, scenarioNames, scenarios } from '../scenarios/index.ts';
import { oneOf } from './arguments.ts';
import type { Option, Options, Values } from './command.ts';
import { UsageError } from './failure.ts';

/** `--year` and `--scenario`. */
export const MODEL = {
  scenario: {
    flags: '--scenario <NAME>',
    about: 'show the money under this scenario; as specified unless told',
    ...oneOf('--scenario', scenarioNames),
  } as Option<ScenarioName>,
  year: {
    flags: '--year <NUMBER>',
    about: 'show the money of this contract year: 1 is the first; without it, the first year that the price cannot pay',
    read(text) {
      if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
      throw new UsageError(`--year cannot be ${text}; write the number of a contract year, such as 1`);
    },
  } as Option<number>,
} satisfies Options;

/** Throws a UsageError where the contract has no such year, or the scenario could not be worked out for it. */
export function refuseImpossible(
  { years, unavailable, missing }: Assessment,
  { year, scenario }: Values<typeof MODEL>,
): void {
  if (year !== undefined && year > years.length)
    throw new UsageError(
      `the contract has ${years.length === 1 ? 'one year' : `${years.length} years`}, so no year ${year}`,
    );
  const absent = unavailable.find((each) => each.scenario === scenario);
  if (absent && missing.length === 0)
    throw new UsageError(`${scenarios[absent.scenario].title} cannot be worked out: ${absent.reason}`);
}

/** The run that the options ask for; undefined where the sums could not be made at all. */
export function chosenRun(assessment: Assessment, options: Values<typeof MODEL>): Run | undefined {
  refuseImpossible(assessment, options);
  const year = options.year ?? headlineYear(assessment);
  return assessment.years[year - 1]?.runs.get(options.scenario ?? 'asSpecified');
}
