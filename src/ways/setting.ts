// The worst year of a contract as specified, and what it would cost with something changed.
import type { Contract } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import type { RunContext } from '../figures/context.ts';
import { net } from '../figures/income/net.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { financeOf } from '../model/finance.ts';
import { workOut } from '../model/run.ts';
import type { Run, Subject } from '../model/types.ts';

export class Setting {
  readonly contract: Contract;
  /** £ a year, as specified. */
  readonly income: number;
  readonly cost: number;

  constructor(readonly run: Run) {
    this.contract = run.context.contract;
    this.income = run.results.value(net);
    this.cost = run.results.value(totalCost);
  }

  /** Income less cost, £ a year. */
  get gap(): number {
    return this.income - this.cost;
  }

  /** The adult minimum wage, averaged over the year. */
  get minimumWage(): number {
    return this.run.context.average('minimum-wage');
  }

  costOf(contract: Contract): number {
    return this.resultsOf(contract).value(totalCost);
  }

  /** The sums with a changed contract. Cover, pattern and enhancements must be as they were: the year is not laid out anew. */
  resultsOf(contract: Contract): Results {
    return workOut({ ...this.run.context, contract });
  }
}

const settings = new WeakMap<RunContext, Setting>();

/** The worst year; undefined where the sums could not be made. */
export function settingOf(subject: Subject): Setting | undefined {
  const { worstYear } = financeOf(subject);
  const run = worstYear === undefined ? undefined : subject.years[worstYear - 1]?.runs.get('asSpecified');
  // Without a cost or an income there is no gap to close.
  return run && !Number.isNaN(run.results.value(gapPerYear)) ? settingOfRun(run) : undefined;
}

/** The same of one run, for facts of the model that only `explain` asks for. */
export function settingIn(context: RunContext): Setting {
  return (
    settings.get(context) ?? settingOfRun({ scenario: 'asSpecified', context, results: workOut(context), changes: [] })
  );
}

/** One for each run: how far its levers move is worked out once. */
function settingOfRun(run: Run): Setting {
  let setting = settings.get(run.context);
  if (!setting) {
    setting = new Setting(run);
    settings.set(run.context, setting);
  }
  return setting;
}
