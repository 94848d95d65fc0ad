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
    ['a fence of another kind', 'contract:', '~~~yaml\ncontract:', '~~~ at column 1; it belongs to the page that this'],
    ['the marks of bold type', 'price:', '**price:**', '** at column 1; it marks bold type elsewhere'],
    ['a bullet of Markdown', 'price:', '* price:', '* at column 1; it is the mark of a list elsewhere'],
    [
      'a bullet of Word, further in',
      '  per_hour',
      '  o\tper_hour',
      'o at column 3; it is the mark of a list elsewhere',
    ],
    [
      'a bullet of its own letters',
      'price:',
      '\uf0b7 price:',
      '\uf0b7 at column 1; it is the mark of a list elsewhere',
    ],
    ['a box to tick', 'price:', '- [ ] price:', '- [ ] at column 1; it is the mark of a list elsewhere'],
    ['the number of a line', 'price:', '10 | price:', '10 | at column 1; it is the number of a line'],
    ['the number of an entry', 'price:', '4. price:', '4. at column 1; it is the number of a line or an entry'],
    [
      'what a search shows',
      '  start',
      'a.yaml:3:  start',
      'a.yaml:3: at column 1; a search writes the file and the line',
    ],
    ['the plus of a diff', '  per_hour', '+  per_hour', '+ at column 1; a list of changes (diff) writes it'],
    ['the head of a hunk', 'price:', '@@ -1,4 +1,5 @@\nprice:', '@@ at column 1; a list of changes (diff) writes it'],
    [
      'the time of a chat',
      'contract:',
      '[06/04/2026, 10:00:00] A: contract:',
      '[06/04/2026, 10:00 at column 1; a chat writes',
    ],
    [
      'a mail sent on',
      'contract:',
      '---------- Forwarded message ---------\ncontract:',
      '---------- Forwarded message at column 1; it belongs to the mail',
    ],
    [
      'the end of a mail',
      '30 minutes\n',
      '30 minutes\nSent from my iPhone\n',
      'Sent from my at column 1; it belongs to the mail',
    ],
    [
      'a warning of a mail server',
      'contract:',
      'CAUTION: from outside\ncontract:',
      'CAUTION at column 1; it belongs to the mail',
    ],
    ['a pound of a mail', '£', '=C2=A3', '=C2=A3 at column 13; a mail writes a sign so; type £'],
    [
      'the end of a line of a web page',
      '23.50',
      '23.50<br>',
      '<br> at column 19; it belongs to a web page; take it out',
    ],
    [
      'the end of a line in a text',
      ':\n  title',
      ':\\n  title',
      '\\n at column 10; a program writes the end of a line so',
    ],
    [
      'a row of a table',
      'contract:',
      '| key | value |\ncontract:',
      '| at column 1; it belongs to a table; write a line',
    ],
    [
      'a remark of JavaScript',
      'contract:',
      '// mine\ncontract:',
      '// at column 1; to YAML and JSON it begins no remark',
    ],
    ['an equals sign', 'per_hour:', 'per_hour =', '= at column 12; write a colon and a space in its place'],
    ['an arrow', 'per_hour:', 'per_hour =>', '=> at column 12; write a colon and a space in its place'],
    ['a sign that was lost', '£', '\ufffd', '\ufffd at column 13; a program could not read the sign that stood there'],
    ['what is to be filled in', '£23.50', '[insert price]', '[insert price] at column 13; it stands in the place of'],
  ])('%s', (_, plain, left, named) => {
    const [mistake] = readContract(CONTRACT.replace(plain, left), 'a.yaml').mistakes;
    expect(mistake?.message).toContain(`(the line holds ${named}`);
  });

  test('a comma behind a contract of a line', () => {
    const line = '{"contract": {"start": "2026-04-06"}, "price": {"per_hour": 23.5}},';
    expect(readContract(line, 'a.jsonl line 2').mistakes[0]?.message).toContain(
      `(the line holds , at column ${line.length}; behind a contract of a line it belongs to a list; take it out)`,
    );
  });

  test('and nothing where a line holds what it should', () => {
    const [mistake] = readContract(CONTRACT.replace('£23.50', 'R&D; a = b #1'), 'a.yaml').mistakes;
    expect(mistake?.message).not.toContain('the line holds');
  });
});

describe('a text that can be read is told where nobody would print it as it stands', () => {
  test.each([
    ['"{{ title }}"', 'holds {{: it belongs to a template; fill that in first'],
    ['"[INSERT NAME]"', 'holds [INSERT NAME]: it stands in the place of what is still to come; write that'],
    ['<name of council>', 'holds <name of council>: it stands in the place of what is still to come; write that'],
    ['Home care (TBC)', 'holds (TBC): it stands in the place of what is still to come; write that'],
    ['TBC', 'is "TBC", which stands in the place of what is still to come; write that, or leave the line out'],
    ['XX', 'is "XX", which stands in the place of what is still to come; write that, or leave the line out'],
    ['Childrenâ€™s services', "holds â€™: it was saved as UTF-8 and read as something else; type '"],
    ['Health &amp; care', 'holds &amp;: a web page writes a sign so; type &'],
    ['Home care<br>east', 'holds <br>: it belongs to a web page; take it out'],
    ['Caf\ufffd', 'holds \ufffd: a program could not read the sign that stood there; type it anew'],
    ['Home\x1b[31m care', 'holds a control character (U+001B): take it out'],
  ])('%s', (title, said) => {
    const text = CONTRACT.replace('Home care', title);
    expect(readContract(text, 'a.yaml').contract?.warnings).toMatchObject([
      { message: `contract.title ${said}`, severity: 'warning', place: { line: 2, column: 10 } },
    ]);
  });

  test('its source is such a text, too', () => {
    const text = CONTRACT.replace('£23.50', '{value: £23.50, source: "Schedule [insert number]"}');
    expect(
      readContract(text, 'a.yaml')
        .contract?.warnings.map(({ message }) => message)
        .join(),
    ).toContain('price.per_hour.source holds [insert number]');
  });

  test.each([
    'R&D; advice',
    'Home care [redacted]',
    'Care (your local service)',
    'Add-on visits [Lot 1]',
    'A < B > C',
    'None of the above',
    'none',
    'n/a',
    'Lot XX1',
    '100% of TBC Ltd',
  ])('and no word of what may be meant: %s', (title) => {
    expect(readContract(CONTRACT.replace('Home care', title), 'a.yaml').contract?.warnings).toEqual([]);
  });
});
