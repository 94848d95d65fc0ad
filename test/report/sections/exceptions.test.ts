import { expect, test } from 'vitest';
import { assessmentJson } from '../../../src/formats/json.ts';
import { buildReport } from '../../../src/report/index.ts';
import { assessed, contractText } from '../../batch/sample.ts';

const more = `exceptions:
  - {rule: no-indexation, path: price.indexation, reason: set anew each April, name: A. Smith, until: 2027-03-31}
`;

test('a report lists the exceptions of the file, with who took them on and until when', () => {
  const { blocks } = buildReport(assessed(contractText({ more })));
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Exceptions that the file makes');
  expect(blocks[at + 1]).toEqual({
    kind: 'list',
    ordered: false,
    items: [
      {
        text: 'no-indexation at price.indexation, until 31 March 2027: set anew each April',
        note: 'A. Smith, contracts/a.yaml line 8',
      },
    ],
  });
});

test('a report of a file without exceptions says nothing of them', () => {
  const { blocks } = buildReport(assessed(contractText()));
  expect(blocks).not.toContainEqual(expect.objectContaining({ text: 'Exceptions that the file makes' }));
});

test('the JSON of a report has them too', () => {
  expect(assessmentJson(assessed(contractText({ more }))).exceptions).toEqual([
    {
      rule: 'no-indexation',
      path: 'price.indexation',
      reason: 'set anew each April',
      name: 'A. Smith',
      until: '2027-03-31',
    },
  ]);
  expect(assessmentJson(assessed(contractText())).exceptions).toEqual([]);
});
