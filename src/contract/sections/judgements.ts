// Professional judgements on the record: who moves what, to what, and why. The checks say what can be moved.
import type { Day } from '../../calendar/day.ts';
import type { JudgementEntry } from '../clauses.ts';
import { dateForm } from '../dates.ts';
import type { Field } from '../field.ts';
import { words } from '../kinds.ts';
import { leaf } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

export const judgements: Field<JudgementEntry[]> = list<JudgementEntry>({
  about: 'Professional judgements on the record. They stand beside what was computed and never replace it.',
  most: 100,
  item: map({
    about: 'A professional judgement.',
    fields: {
      who: words({ about: 'Who judges.', examples: ['A. Smith'], required: 'who: name of the person', firm: true }),
      role: words({ about: 'In what role.', examples: ['social worker'], required: 'role: social worker', firm: true }),
      date: leaf<Day>({
        about: 'On what day.',
        unit: '',
        ranged: false,
        accepts: 'a day that exists, as year-month-day, such as 2015-10-02',
        examples: ['2015-10-02'],
        forms: [dateForm('date of a judgement')],
        required: 'date: 2015-10-02',
        firm: true,
      }),
      moves: words({
        about: 'What it moves: view, finance, quality, monitoring, or the name of a check.',
        examples: ['view'],
        required: 'moves: view',
        firm: true,
      }),
      to: words({ about: 'To what.', examples: ['undeliverable'], required: 'to: undeliverable', firm: true }),
      reason: words({ about: 'Why.', examples: ['Not safe alone at night'], required: 'reason: "..."', firm: true }),
    },
  }),
  example:
    '{who: name of the person, role: social worker, date: 2015-10-02, moves: view, to: undeliverable, reason: "..."}',
});
