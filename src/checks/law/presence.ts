// How long the cover keeps workers at work, asleep or awake: both are working time.
import type { CoverWindow } from '../../calendar/types.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { bandAsleepStaff, bandHours, bandWakingStaff } from '../../figures/calendar.ts';
import { lawOverYear } from '../../figures/leaf.ts';
import { bandOnDuty } from '../../figures/time/on-duty.ts';

const LAW = 'Working Time Regulations 1998 (SI 1998/1833)';

/** Sleep-ins are working time though hardly paid; work done in their hours is on duty already, so it comes off. */
export const hoursAsleepAtWork = figure('check.hoursAsleepAtWork', {
  label: 'Hours of sleep-ins beyond the hours on duty in them',
  unit: 'hours/year',
  source: `${LAW}, regulation 2`,
  formula: fx`max(0, sum(${bandHours} * ${bandAsleepStaff}) - sum(if(${bandAsleepStaff} > 0, ${bandOnDuty}, 0)))`,
});

/** Hours of the year in which cover has somebody there, times those who are. */
export const hoursPresent = figure('check.hoursPresent', {
  label: 'Hours of cover by workers who are there, awake or asleep',
  unit: 'hours/year',
  source: `${LAW}, regulation 2`,
  formula: fx`sum(${bandHours} * (${bandWakingStaff} + ${bandAsleepStaff}))`,
});

const hoursPerDay = constant('constant.hoursPerDay', 24, {
  label: 'Hours in a day',
  unit: 'hours/day/worker',
  source: 'The costing method',
});

export const dailyRest = lawOverYear('daily-rest', {
  label: 'Daily rest',
  unit: 'hours/day/worker',
  source: `${LAW}, regulation 10`,
});

export const longestPresence = figure('check.longestPresence', {
  label: 'The longest that one worker may be there before the daily rest',
  unit: 'hours/day/worker',
  source: `${LAW}, regulation 10`,
  formula: fx`${hoursPerDay} - ${dailyRest}`,
});

/** Length of a window in hours. */
export function lengthOf({ start, end }: Pick<CoverWindow, 'start' | 'end'>): number {
  return (end - start) / 4;
}
