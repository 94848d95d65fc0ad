import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { secondWorker } from '../inputs/demand.ts';

export const crew = figure('time.crew', {
  label: 'Workers at a visit',
  unit: 'ratio',
  why: 'A second worker doubles the staff time of the hours that need one.',
  source: 'The costing method, section 1',
  formula: fx`1 + ${secondWorker}`,
  example: { given: { 'lone_working.second_worker': 0.25 }, gives: 1.25 },
});
