// Puts every check to a contract that has been worked out, and draws the three judgements and the view from the answers.
import { statedPlaceOf } from '../contract/place.ts';
import { elsewhereOf } from '../elsewhere/index.ts';
import type { Assessment, Bought, Combination, Elsewhere, Finding, Way } from '../model/types.ts';
import type { Check, Subject } from './check.ts';
import { checks } from './index.ts';
import { monitoringOf, qualityOf } from './judgements.ts';
import { applyJudgements } from './professional.ts';
import { boughtOf } from './quality/bought.ts';
import { financeOf, viewOf } from './view.ts';
import { combinationsOf } from './ways/combination.ts';
import { settingOf } from './ways/setting.ts';
import { waysOf } from './ways/ways.ts';

/** Throws ContractProblem where a professional judgement of the file cannot be applied. */
export function judge(
  worked: Pick<Assessment, 'file' | 'years' | 'extension' | 'unavailable' | 'missing'>,
): Assessment {
  const found = checks.flatMap((check) => findingsOf(check, worked));
  const { finance, worstYear } = financeOf(worked);
  const quality = qualityOf(found);
  const monitoring = monitoringOf(found);
  const computed = viewOf(finance, quality, monitoring);
  const judged = applyJudgements(worked.file, { computed, finance, quality, monitoring }, found, checks);
  const told = {
    ...worked,
    verdict: {
      computed,
      judged: judged.view,
      finance,
      quality,
      monitoring,
      worstYear,
      judgedDimensions: judged.dimensions,
      judgements: judged.applied,
    },
    findings: judged.findings,
  };
  // A spread would ask at once.
  return Object.defineProperties(told, Object.getOwnPropertyDescriptors(whenAsked(worked))) as typeof told & Lazy;
}

type Lazy = Pick<Assessment, 'ways' | 'combinations' | 'bought' | 'elsewhere'>;

/** What a report shows and a check of thousands of contracts does not need: worked out when first asked for. */
function whenAsked(worked: Subject): Lazy {
  let ways: Way[] | undefined;
  let combinations: Combination[] | undefined;
  let bought: Bought[] | undefined;
  let elsewhere: { found: Elsewhere | undefined } | undefined;
  return {
    get ways() {
      ways ??= waysOf(worked);
      return ways;
    },
    get combinations() {
      combinations ??= combinationsOf(settingOf(worked));
      return combinations;
    },
    get bought() {
      bought ??= boughtOf(worked);
      return bought;
    },
    get elsewhere() {
      elsewhere ??= { found: elsewhereOf(worked.file, settingOf(worked)?.run) };
      return elsewhere.found;
    },
  };
}

function findingsOf(check: Check, subject: Subject): Finding[] {
  return check.look(subject).map(({ status, message, question, path = check.at, severity = check.severity }) => ({
    id: check.id,
    dimension: check.dimension,
    severity,
    status,
    message,
    question,
    at: { path, place: statedPlaceOf(subject.file, path) },
    sources: check.sources,
  }));
}
