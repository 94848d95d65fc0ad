import { describe, expect, it } from 'vitest';
import { NO_LETTERHEAD, readLetterhead } from '../../../src/committee/letter/letterhead.ts';
import { exampleLetterhead } from '../contracts.ts';

/** `line:column message` of each mistake. */
function mistakesIn(text: string): string[] {
  return readLetterhead(text, 'letterhead.yaml').mistakes.map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );
}

describe('a letterhead', () => {
  it('is read whole from the example', () => {
    expect(exampleLetterhead()).toEqual({
      from: {
        body: 'Newtown and District Trades Union Council',
        kind: 'trades council',
        standing: 'We speak for the unions of Newtown, whose members give this service and use it.',
        address: ['Friendship House', '12 Station Road', 'Newtown NT1 2AB'],
        email: 'secretary@newtown-tuc.example',
        phone: '01632 960123',
        website: '',
      },
      to: {
        name: 'Ms J. Ahmed',
        dear: 'Ms Ahmed',
        role: 'Commissioning Manager',
        organisation: 'Newtown Borough Council',
        address: ['Town Hall', 'Market Place', 'Newtown NT1 1AA'],
      },
      reference: 'TUC/2015/07',
      your_reference: 'FS/2015/112',
      signed: [
        { name: 'R. Evans', role: 'Secretary' },
        { name: 'M. Okafor', role: 'President' },
      ],
      copies: ["Councillor P. Lewis, Cabinet Member for Children's Services"],
      enclosed: ['The report on the contract in full'],
      motion: { proposed_by: 'R. Evans', seconded_by: 'M. Okafor', meeting: 'Monthly meeting of 12 October 2015' },
    });
  });

  it.each(['', '# nothing yet\n'])('may say nothing: %j', (text) => {
    expect(readLetterhead(text, 'letterhead.yaml').letterhead).toEqual(NO_LETTERHEAD);
  });

  it('takes a name alone for somebody who signs', () => {
    expect(readLetterhead('signed: [R. Evans]', 'a').letterhead?.signed).toEqual([{ name: 'R. Evans', role: '' }]);
  });

  it.each([
    ['form:\n  body: A branch', '1:1 form is not a key known here; did you mean from?'],
    ['from:\n  adress: [1 High Street]', '2:3 from.adress is not a key known here; did you mean address?'],
    ['from:\n  address: 1 High Street', '2:12 from.address is "1 High Street"; write a list such as [12 Station Road]'],
    ['signed:\n  - {role: Secretary}', '2:5 signed[0].name is missing; add it, such as name: R. Evans'],
    ['signed: R. Evans', '1:9 signed is "R. Evans"; write a list such as [{name: R. Evans, role: Secretary}]'],
    ['to:\n  name: [a, b]', '2:9 to.name is a list; write a text such as "Ms J. Ahmed"'],
    ['to:\n  role:', '2:3 to.role has no value; write a text such as "Commissioning Manager", or leave the line out'],
    ['to:\n\trole: Manager', '2:1 a tab is used to indent; use spaces'],
    ['- A branch', '1:1 a letterhead is made of parts such as from:, to: and signed:, and this is a list'],
    ['from: A branch', '1:7 from is "A branch"; write keys and values, such as body: Newtown Trades Council'],
    ['from: {body: A, body: B}', '1:17 from.body is stated twice, first on line 1; keep one'],
  ])('tells a mistake with its place: %j', (text, message) => {
    expect(mistakesIn(text).join('\n')).toContain(message);
  });

  it('tells all mistakes at once', () => {
    expect(mistakesIn('form: {}\nfrom: {adress: []}\nsigned: 5\n')).toHaveLength(3);
  });
});
