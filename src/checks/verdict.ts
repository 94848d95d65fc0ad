// The view that follows from the three judgements (the costing method, section 12).
import { VIEWS } from '../model/grades.ts';
import type { Dimension, FinanceJudgement, MonitoringJudgement, QualityJudgement, View } from '../model/types.ts';

const OF_FINANCE: Record<FinanceJudgement, View> = {
  viable: 'deliverable',
  fragile: 'atRisk',
  cannotTell: 'cannotTell',
  notViable: 'undeliverable',
  unlawful: 'undeliverable',
};
const OF_QUALITY: Record<QualityJudgement, View> = {
  adequate: 'deliverable',
  weak: 'atRisk',
  cannotTell: 'cannotTell',
  unsafe: 'undeliverable',
};
const OF_MONITORING: Record<MonitoringJudgement, View> = {
  adequate: 'deliverable',
  weak: 'atRisk',
  cannotTell: 'cannotTell',
};

/** Which of the three is the worst; the first of equals. */
export function decidedBy(
  finance: FinanceJudgement,
  quality: QualityJudgement,
  monitoring: MonitoringJudgement,
): Dimension {
  const view = viewOf(finance, quality, monitoring);
  if (OF_FINANCE[finance] === view) return 'finance';
  return OF_QUALITY[quality] === view ? 'quality' : 'monitoring';
}

/** The worst of the three. */
export function viewOf(finance: FinanceJudgement, quality: QualityJudgement, monitoring: MonitoringJudgement): View {
  const views = [OF_FINANCE[finance], OF_QUALITY[quality], OF_MONITORING[monitoring]];
  return views.reduce((worst, view) => (VIEWS.indexOf(view) > VIEWS.indexOf(worst) ? view : worst));
}
