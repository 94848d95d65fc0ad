// The quality and monitoring judgements, from the findings of their checks. A dimension that no check could look at is
// `cannotTell`, never a pass.
import type { Finding, MonitoringJudgement, QualityJudgement } from '../model/types.ts';
import { checks } from './index.ts';

function looked(dimension: 'quality' | 'monitoring'): boolean {
  return checks.some((check) => check.dimension === dimension);
}

/** A critical finding is unsafe; what could not be told outweighs what is merely weak. */
export function qualityOf(findings: readonly Finding[]): QualityJudgement {
  const own = findings.filter((finding) => finding.dimension === 'quality');
  if (own.some((finding) => finding.status === 'found' && finding.severity === 'critical')) return 'unsafe';
  if (!looked('quality') || own.some((finding) => finding.status === 'cannotTell')) return 'cannotTell';
  return own.some((finding) => finding.severity === 'major') ? 'weak' : 'adequate';
}

export function monitoringOf(findings: readonly Finding[]): MonitoringJudgement {
  const own = findings.filter((finding) => finding.dimension === 'monitoring');
  if (!looked('monitoring') || own.some((finding) => finding.status === 'cannotTell')) return 'cannotTell';
  return own.some((finding) => finding.severity === 'major' || finding.severity === 'critical') ? 'weak' : 'adequate';
}
