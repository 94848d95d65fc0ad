// How the authority sees whether the work is done: one entry a measure.
import { FREQUENCIES, HOLDERS, MEASURES, type MonitoringMeasure } from '../clauses.ts';
import type { Field } from '../field.ts';
import { choice, hours, share, yesNo } from '../kinds.ts';
import { optional } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

export const monitoring: Field<MonitoringMeasure[]> = list<MonitoringMeasure>({
  about: 'How the authority sees whether the work is done: one entry a measure.',
  most: 100,
  item: map({
    about: 'A measure of monitoring.',
    fields: {
      measure: choice(MEASURES, {
        about: 'What is looked at.',
        required: 'measure: call-monitoring',
        firm: true,
      }),
      evidence: optional(choice(HOLDERS, { about: 'Who holds its evidence.' })),
      run_by: optional(choice(HOLDERS, { about: 'Who runs it, where that is somebody else: a forum, a survey.' })),
      every: optional(choice(FREQUENCIES, { about: 'How often.' })),
      sample: optional(share({ about: 'The share of visits, files or people looked at.', examples: ['10%'] })),
      tolerance: optional(
        hours({
          about: 'By how much a visit may fall short without being noted.',
          unit: 'hours/visit',
          bare: 'minutes',
          examples: ['5 minutes'],
        }),
      ),
      announced: optional(yesNo({ about: 'Whether the provider knows beforehand.' })),
      paid_on: optional(yesNo({ about: 'Whether payment rests on it.' })),
    },
    short: 'measure',
  }),
  example: '{measure: call-monitoring, evidence: authority, every: visit}',
});
