import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/contract/read.ts';

const CONTRACT = `contract:
  title: Home care
  start: 2026-04-06
price:
  per_hour: £23.50
demand:
  hours_per_week: 600 hours
  visit_length: 30 minutes
`;

describe('a mistake names what a program on the way has left in its line', () => {
  test.each([
    ['a pound of a web page', '£', '&pound;', '&pound; at column 13; a web page writes a sign so; type £'],
    ['the same by its number', '£', '&#xA3;', '&#xA3; at column 13; a web page writes a sign so; type £'],
    ['its space', '  per', '&nbsp; per', '&nbsp; at column 1; a web page writes a sign so; type a plain space'],
    [
      'a pound read as Windows-1252',
      '£',
      'Â£',
      'Â£ at column 13; it was saved as UTF-8 and read as something else; type £',
    ],
    ['and by an older Mac', '£', '¬£', '¬£ at column 13; it was saved as UTF-8 and read as something else; type £'],
    ['a page feed', 'price:', '\fprice:', 'a control character (U+000C) at column 1; take it out'],
    ['the end of a file of DOS', 'minutes\n', 'minutes\n\x1a', 'a control character (U+001A) at column 1; take it out'],
    ['two versions in git', 'price:', '<<<<<<< HEAD\nprice:', '<<<<<<< at column 1; git leaves it where two versions'],
    [
      'the same further in, as an editor moves it',
      '  per',
      '  <<<<<<<< HEAD\n  per',
      '<<<<<<<< at column 3; git leaves it',
    ],
    ['the £ of DOS read as Windows-1252', '£', 'œ', 'œ at column 13; it is the £ of another program; type £'],
    [
      'a remark that takes the end of a list',
      '30 minutes',
      '[30 minutes #2]',
      '# at column 29; to YAML it begins a remark',
    ],
    [
      'a fence of Markdown',
      'contract:',
      '```yaml\ncontract:',
      '``` at column 1; it belongs to the page that this was copied',
    ],
    ['a template', '£23.50', '{{ price }}', '{{ at column 13; it belongs to a template; fill that in first'],
    [
      'a remark in place of a pound',
      '£',
      '#',
      '# at column 13; to YAML it begins a remark: put the value in quotes, or type £',
    ],
  ])('%s', (_, plain, left, named) => {
    const [mistake] = readContract(CONTRACT.replace(plain, left), 'a.yaml').mistakes;
    expect(mistake?.message).toContain(`(the line holds ${named}`);
  });

  test('and nothing where a line holds what it should', () => {
    const [mistake] = readContract(CONTRACT.replace('£23.50', 'R&D; a = b #1'), 'a.yaml').mistakes;
    expect(mistake?.message).not.toContain('the line holds');
  });
});
