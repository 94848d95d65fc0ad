// The view that follows from the three judgements (the costing method, section 12).
import type { Dimension, FinanceJudgement, MonitoringJudgement, QualityJudgement, View } from '../model/types.ts';

const FINANCE: Record<FinanceJudgement, View> = {
  viable: 'deliverable',
  fragile: 'atRisk',
  cannotTell: 'cannotTell',
  notViable: 'undeliverable',
  unlawful: 'undeliverable',
};
const QUALITY: Record<QualityJudgement, View> = {
  adequate: 'deliverable',
  weak: 'atRisk',
  cannotTell: 'cannotTell',
  unsafe: 'undeliverable',
};
const MONITORING: Record<MonitoringJudgement, View> = {
  adequate: 'deliverable',
  weak: 'atRisk',
  cannotTell: 'cannotTell',
};

/** From best to worst. */
export const VIEWS: readonly View[] = ['deliverable', 'atRisk', 'cannotTell', 'undeliverable'];

/** Which of the three is the worst; the first of equals. */
export function decidedBy(
  finance: FinanceJudgement,
  quality: QualityJudgement,
  monitoring: MonitoringJudgement,
): Dimension {
  const view = viewOf(finance, quality, monitoring);
  if (FINANCE[finance] === view) return 'finance';
  return QUALITY[quality] === view ? 'quality' : 'monitoring';
}

/** The worst of the three. */
export function viewOf(finance: FinanceJudgement, quality: QualityJudgement, monitoring: MonitoringJudgement): View {
  const views = [FINANCE[finance], QUALITY[quality], MONITORING[monitoring]];
  return views.reduce((worst, view) => (VIEWS.indexOf(view) > VIEWS.indexOf(worst) ? view : worst));
}
