// Puts every check to a contract that has been worked out, and draws the three judgements and the view from the answers.
import { statedPlaceOf } from '../contract/place.ts';
import type { Assessment, Finding } from '../model/types.ts';
import type { Check, Subject } from './check.ts';
import { checks } from './index.ts';
import { monitoringOf, qualityOf } from './judgements.ts';
import { financeOf, viewOf } from './view.ts';

export function judge(worked: Pick<Assessment, 'file' | 'years' | 'unavailable' | 'missing'>): Assessment {
  const findings = checks.flatMap((check) => findingsOf(check, worked));
  const { finance, worstYear } = financeOf(worked);
  const quality = qualityOf(findings);
  const monitoring = monitoringOf(findings);
  const computed = viewOf(finance, quality, monitoring);
  return {
    ...worked,
    verdict: { computed, judged: computed, finance, quality, monitoring, worstYear },
    findings,
    ways: [],
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
