// Puts every check to a contract that has been worked out, and draws the three judgements and the view from the answers.
import { lazily } from '../calendar/cache.ts';
import { questionOf } from '../contract/ask.ts';
import { wordsFor } from '../contract/profiles/words.ts';
import { callsFor } from '../model/cover.ts';
import { hangsOn } from '../model/decisive.ts';
import { financeOf, hangsOnTheSecond } from '../model/finance.ts';
import type { Assessment, Finding, Verdict } from '../model/types.ts';
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
  const { file, years, extension, unavailable, missing } = worked;
  const verdict: Verdict = {
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
  };
  return lazily<Omit<Assessment, keyof Later>, Later>(
    { file, years, extension, unavailable, missing, verdict, findings: judged.findings },
    LATER,
  );
}

/** What a report shows and a check of thousands of contracts does not need. */
type Later = Pick<Assessment, 'ways' | 'onPaper' | 'hangsOn' | 'combinations' | 'bought' | 'elsewhere' | 'calls'>;

const LATER: { readonly [K in keyof Later]: (of: Assessment) => Later[K] } = {
  ways: waysOf,
  // A page has room for two, and need not wait for the others.
  onPaper: (of) => enoughOnPaper(of, 2),
  hangsOn,
  combinations: (of) => combinationsOf(settingOf(of)),
  bought: boughtOf,
  elsewhere: (of) => elsewhereOf(of.file, settingOf(of)?.run),
  calls: (of) => callsFor(firstRun(of)),
};

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
