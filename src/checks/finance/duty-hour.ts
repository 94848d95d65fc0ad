// What an hour on duty brings and leaves: what a least margin of £ an hour is held against where what is sold is no hour.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { net } from '../../figures/income/net.ts';
import { onDuty } from '../../figures/time/on-duty.ts';
import { gapPerYear } from '../../figures/total/result.ts';

const source = 'The costing method, sections 3 and 10';

export const netPerDutyHour = figure('check.netPerDutyHour', {
  label: 'Net income for an hour on duty',
  unit: 'GBP/hour',
  why: 'What reaches the provider for each hour that somebody is on duty. None where nobody is.',
  source,
  formula: fx`if(${onDuty} > 0, ${net} / ${onDuty}, none)`,
  example: { given: { 'time.onDuty': 2000, 'income.net': 45000 }, gives: 22.5 },
});

export const gapPerDutyHour = figure('check.gapPerDutyHour', {
  label: 'Left, or short, for an hour on duty',
  unit: 'GBP/hour',
  why: 'What a year leaves for each hour on duty; under nothing, it is short. None where nobody is on duty.',
  source,
  formula: fx`if(${onDuty} > 0, ${gapPerYear} / ${onDuty}, none)`,
  example: { given: { 'time.onDuty': 2000, 'gap.perYear': 1000 }, gives: 0.5 },
});

export const figuresOfDutyHour = [netPerDutyHour, gapPerDutyHour];
