// Puts every check to a contract that has been worked out, and draws the three judgements and the view from the answers.
import { questionOf } from '../contract/ask.ts';
import { wordsFor } from '../contract/profiles/words.ts';
import { type Calls, callsFor } from '../model/cover.ts';
import { hangsOn } from '../model/decisive.ts';
import { financeOf, hangsOnTheSecond } from '../model/finance.ts';
import type { Assessment, Bought, Combination, Elsewhere, Finding, Verdict, Way } from '../model/types.ts';
import { combinationsOf } from '../ways/combination.ts';
import { elsewhereOf } from '../ways/elsewhere.ts';
import { settingOf } from '../ways/setting.ts';
import { enoughOnPaper, waysOf } from '../ways/ways.ts';
import { priceBelowCost } from './finance/price-below-cost.ts';
import { priceStopsPaying } from './finance/price-stops-paying.ts';
import { findingsOf } from './finding.ts';
import { checks } from './index.ts';
import { monitoringOf, qualityOf } from './judgements.ts';
import { priceBelowLegalMinimum } from './law/price-below-legal-minimum.ts';
import { applyJudgements } from './professional.ts';
import { boughtOf } from './quality/bought.ts';
import { firstRun } from './subject.ts';
import { decidedBy, viewOf } from './verdict.ts';

/** Throws ContractProblem where a professional judgement of the file cannot be applied. */
export function judge(worked: Worked): Assessment {
  const known = foundIn(worked);
  const found = hangsOnTheSecond(worked) ? known.map(openToTheSecond) : known;
  const lawBroken = found.some(
    ({ dimension, severity, status }) => dimension === 'law' && severity === 'critical' && status === 'found',
  );
  const { finance, worstYear, reason } = financeOf(worked, lawBroken);
  const quality = qualityOf(found);
  const monitoring = monitoringOf(found);
  const computed = viewOf(finance, quality, monitoring);
  const judged = applyJudgements(worked.file, { computed, finance, quality, monitoring }, found, checks);
  return new Judged(
    worked,
    {
      computed,
      judged: judged.view,
      finance,
      quality,
      monitoring,
      decidedBy: decidedBy(finance, quality, monitoring),
      reason,
      worstYear,
      judgedDimensions: judged.dimensions,
      judgements: judged.applied,
    },
    judged.findings,
  );
}

function foundIn(worked: Worked): Finding[] {
  const own = wordsFor(worked.file.contract);
  const found: Finding[] = [];
  for (const check of checks) for (const finding of findingsOf(check, worked, own)) found.push(finding);
  return found;
}

/** What is found of the price alone, and would not be if the second worker were paid for. */
export const OF_THE_PRICE: ReadonlySet<string> = new Set(
  [priceBelowCost, priceBelowLegalMinimum, priceStopsPaying].map(({ id }) => id),
);

function openToTheSecond(finding: Finding): Finding {
  if (!OF_THE_PRICE.has(finding.id) || finding.status !== 'found') return finding;
  const { full: question } = questionOf('price.second_worker');
  return { ...finding, status: 'cannotTell', question, at: { path: 'price.second_worker' } };
}

/** What has been worked out of a contract, before it is judged. */
export type Worked = Pick<Assessment, 'file' | 'years' | 'extension' | 'unavailable' | 'missing'>;

/** What a report shows and a check of thousands of contracts does not need is worked out when first asked for. */
class Judged implements Assessment {
  readonly file: Assessment['file'];
  readonly years: Assessment['years'];
  readonly extension: Assessment['extension'];
  readonly unavailable: Assessment['unavailable'];
  readonly missing: Assessment['missing'];
  private known: {
    hangsOn?: string[];
    ways?: Way[];
    onPaper?: Way[];
    combinations?: Combination[];
    bought?: Bought[];
    elsewhere?: Elsewhere | 'none';
    calls?: Calls | 'none';
  } = {};

  constructor(
    worked: Worked,
    readonly verdict: Verdict,
    readonly findings: readonly Finding[],
  ) {
    this.file = worked.file;
    this.years = worked.years;
    this.extension = worked.extension;
    this.unavailable = worked.unavailable;
    this.missing = worked.missing;
  }

  get ways(): readonly Way[] {
    this.known.ways ??= waysOf(this);
    return this.known.ways;
  }

  /** A page has room for two, and need not wait for the others. */
  get onPaper(): readonly Way[] {
    this.known.onPaper ??= enoughOnPaper(this, 2);
    return this.known.onPaper;
  }

  get hangsOn(): readonly string[] {
    this.known.hangsOn ??= hangsOn(this);
    return this.known.hangsOn;
  }

  get combinations(): readonly Combination[] {
    this.known.combinations ??= combinationsOf(settingOf(this));
    return this.known.combinations;
  }

  get bought(): readonly Bought[] {
    this.known.bought ??= boughtOf(this);
    return this.known.bought;
  }

  get elsewhere(): Elsewhere | undefined {
    this.known.elsewhere ??= elsewhereOf(this.file, settingOf(this)?.run) ?? 'none';
    return this.known.elsewhere === 'none' ? undefined : this.known.elsewhere;
  }

  get calls(): Calls | undefined {
    this.known.calls ??= callsFor(firstRun(this)) ?? 'none';
    return this.known.calls === 'none' ? undefined : this.known.calls;
  }
}
