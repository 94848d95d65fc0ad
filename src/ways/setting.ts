// The worst year of a contract as specified, and what it would cost with something changed.
import type { Contract, StaffRole } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import type { RunContext, ScenarioRules } from '../figures/context.ts';
import { net } from '../figures/income/net.ts';
import { lowestIn } from '../figures/pay/lowest.ts';
import { minimumOfLowest } from '../figures/pay/per-hour-worked.ts';
import { ageOf, rolesOf } from '../figures/roles.ts';
import { hoursByTheHour } from '../figures/time/hours-by-the-hour.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { onAverage } from '../model/ages.ts';
import { financeOf } from '../model/finance.ts';
import { type Sums, workOut } from '../model/run.ts';
import { specifiedIn } from '../model/specified.ts';
import type { Run, Subject } from '../model/types.ts';
import { minimumWageName } from '../rates/minimum-wage.ts';
import { money } from '../words/words.ts';

export class Setting {
  readonly contract: Contract;
  /** £ a year, as specified. */
  readonly income: number;
  readonly cost: number;
  private readonly asItIs: Sums;

  constructor(readonly run: Run) {
    this.asItIs = run.sums ?? workOut(run.context);
    this.contract = run.context.contract;
    this.income = run.results.value(net);
    this.cost = run.results.value(totalCost);
  }

  /** Income less cost, £ a year. */
  get gap(): number {
    return this.income - this.cost;
  }

  /** Of the role that stands lowest against it, averaged over the year. */
  get minimumWage(): number {
    return this.run.results.value(minimumOfLowest);
  }

  /** `the adult minimum wage of £12.22 on average over the year` */
  get minimumWords(): string {
    const { context } = this.run;
    const rate = minimumWageName(ageOf(context.roles[lowestIn(context)] as StaffRole, context.contract));
    const which = rate === 'minimum-wage' ? 'adult minimum wage' : 'minimum wage of that age';
    return `the ${which} of ${money(this.minimumWage)}${onAverage(context, rate)}`;
  }

  costOf(contract: Contract): number {
    return this.resultsOf(contract).value(totalCost);
  }

  /** The sums with a changed contract. Cover, pattern and enhancements must be as they were: the year is not laid out anew. */
  resultsOf(contract: Contract, rules: ScenarioRules = this.run.context.rules): Results {
    const held = { ...rules, ...this.contactHeld(contract) };
    return workOut({ ...this.asItIs.given, contract, rules: held, roles: rolesOf(contract) }, this.asItIs);
  }

  /**
   * Where hours on duty are bought, contact is what they hold as specified, less what a lever itself gives up: whatever else
   * is left out does not become more visits.
   */
  contactHeld({ demand, price }: Contract): Pick<ScenarioRules, 'contactHours'> {
    const specified = this.contract.demand.hours_per_week;
    if (price.buys !== 'duty' || specified === 0) return {};
    return { contactHours: (this.run.results.value(hoursByTheHour) * demand.hours_per_week) / specified };
  }
}

const settings = new WeakMap<RunContext, Setting>();

/** The worst year; undefined where the sums could not be made. */
export function settingOf(subject: Subject): Setting | undefined {
  const { worstYear } = financeOf(subject);
  const run = worstYear === undefined ? undefined : specifiedIn(subject, worstYear);
  // Without a cost or an income there is no gap to close.
  return run && !Number.isNaN(run.results.value(gapPerYear)) ? settingOfRun(run) : undefined;
}

/** The same of one run, for facts of the model that only `explain` asks for. */
export function settingIn(context: RunContext): Setting {
  const known = settings.get(context);
  if (known) return known;
  const sums = workOut(context);
  return settingOfRun({ scenario: 'asSpecified', context, results: sums, sums, changes: [] });
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
