import { expect, it } from 'vitest';
import { allQuestions } from '../../../src/report/questions/index.ts';
import { elsewhereBlocks } from '../../../src/report/sections/elsewhere.ts';
import { assessed, SHORT } from '../../ways/short.ts';

it('shows what nobody has published the cost of as unknown, and asks for it', () => {
  const assessment = assessed({
    ...SHORT,
    elsewhere: '[{event: police-call-out}, {event: a neighbour who helps, chance: 50%}]',
  });
  const table = elsewhereBlocks(assessment).find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({
    rows: [
      { cells: [{ text: expect.stringContaining('Police') }, { kind: 'money' }, { value: 1 }] },
      {
        note: expect.stringContaining('one is of police-call-out'),
        cells: [{ text: 'a neighbour who helps' }, { kind: 'empty', text: 'unknown' }, { value: 0.5 }],
      },
    ],
  });
  expect(allQuestions(assessment)).toContainEqual({
    path: 'elsewhere[1]',
    about: 'finance',
    text: 'What does each of these cost, and who pays: a neighbour who helps?',
  });
});
