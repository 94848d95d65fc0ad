import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { contactHoursIfAny } from '../time/contact-hours.ts';
import { crew } from '../time/crew.ts';
import { gross } from './gross.ts';

export const priceOfAnHour = figure('price.perWorkerHour', {
  label: "What is paid for an hour of one worker's contact",
  unit: 'GBP/hour',
  why: 'Published prices and costs are those of one worker, before anything comes off.',
  source: 'The costing method, section 4',
  formula: fx`${gross} / (${contactHoursIfAny} * ${crew})`,
  example: { given: { 'income.gross': 60000, 'time.contactHoursIfAny': 2000, 'time.crew': 1.5 }, gives: 20 },
});
