// The quality and monitoring judgements, from the findings of their checks. A judgement that hangs on something nobody
// stated is `cannotTell`, never a pass; one that would be the same whatever the answer does not hang on it.
import type { Dimension, Finding, MonitoringJudgement, QualityJudgement, Severity } from '../model/types.ts';

/** What a finding weighs: its severity and whether it stands, after any professional judgement. */
interface Weight {
  severity: Severity;
  told: boolean;
}

function weightsIn(dimension: Dimension, findings: readonly Finding[], judged: boolean): Weight[] {
  return findings.flatMap(({ dimension: own, severity, status, judged: moved }) => {
    if (own !== dimension || (moved?.added && !judged)) return [];
    if (!judged || !moved) return [{ severity, told: status === 'found' }];
    // A professional who gives a finding a weight answers the question behind it.
    return moved.withdrawn ? [] : [{ severity: moved.severity ?? severity, told: true }];
  });
}

function judgementOf<J>(weights: readonly Weight[], level: (severities: Severity[]) => J): J | 'cannotTell' {
  const told = level(weights.filter((weight) => weight.told).map(({ severity }) => severity));
  const atWorst = level(weights.map(({ severity }) => severity));
  return told === atWorst ? told : 'cannotTell';
}

/** `judged`: after professional judgements. */
export function qualityOf(findings: readonly Finding[], judged = false): QualityJudgement {
  return judgementOf(weightsIn('quality', findings, judged), (severities) =>
    severities.includes('critical') ? 'unsafe' : severities.includes('major') ? 'weak' : 'adequate',
  );
}

/** `judged`: after professional judgements. */
export function monitoringOf(findings: readonly Finding[], judged = false): MonitoringJudgement {
  return judgementOf(weightsIn('monitoring', findings, judged), (severities) =>
    severities.includes('critical') || severities.includes('major') ? 'weak' : 'adequate',
  );
}
