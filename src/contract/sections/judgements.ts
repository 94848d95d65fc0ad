// Professional judgements on the record: who moves what, to what, and why. The checks say what can be moved.

import { list, map } from '../fields.ts';
import { date } from '../values/dates.ts';
import { text } from '../values.ts';

const ON_RECORD = { firm: true } as const;

export const judgements = list(
  'Professional judgements on the record. They stand beside what was computed and never replace it.',
  map('A professional judgement.', {
    who: text('Who judges.', 'A. Smith', ON_RECORD),
    role: text('In what role.', 'social worker', ON_RECORD),
    date: date('On what day.', '2015-10-02', ON_RECORD),
    moves: text('What it moves: view, finance, quality, monitoring, or the name of a check.', 'view', ON_RECORD),
    to: text('To what.', 'undeliverable', ON_RECORD),
    reason: text('Why.', 'Not safe alone at night', ON_RECORD),
  }),
  '{who: name of the person, role: social worker, date: 2015-10-02, moves: view, to: undeliverable, reason: "..."}',
  { isFixed: true, most: 100, isBesideTheSums: true },
);
