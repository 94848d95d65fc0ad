// Sessions of cover by staff who sleep in or wait at home.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { onCallSessions, sleepInSessions } from '../calendar.ts';

export const sleepIns = figure('cover.sleepIns', {
  label: 'Sleep-ins',
  unit: 'sessions/year',
  why: 'A stretch of sleep-in cover without a gap is its hours / 16, rounded up, for each of its staff.',
  source: 'The costing method, section 3',
  formula: fx`${sleepInSessions}`,
  example: { given: { 'calendar.sleepInSessions': 365 }, gives: 365 },
});

export const onCallCover = figure('cover.onCallSessions', {
  label: 'On-call sessions',
  unit: 'sessions/year',
  why: 'A stretch of on-call cover without a gap is its hours / 16, rounded up, for each of its staff.',
  source: 'The costing method, section 3',
  formula: fx`${onCallSessions}`,
  example: { given: { 'calendar.onCallSessions': 730 }, gives: 730 },
});
