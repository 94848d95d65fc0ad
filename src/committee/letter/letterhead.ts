// The small file that says who writes, to whom and who signs. It is read as a contract is, so mistakes show their place.
import type { infer as Infer } from 'zod/mini';
import { list, map, textOrNone, unknowable } from '../../contract/fields.ts';
import { toldOf } from '../../contract/mistakes.ts';
import { readFile } from '../../contract/read-file.ts';
import { type Field, fieldOf } from '../../contract/tree.ts';
import type { Mistake } from '../../contract/types.ts';
import { text } from '../../contract/values.ts';

const said = (about: string, such: string) => textOrNone(text(about, such));
const texts = (about: string, such: string) => list(about, said(about, such), such, { most: 20 });

const letterhead = map('Who writes, to whom, and who signs.', {
  from: map('Who writes.', {
    body: said('The name of the body.', 'Newtown Trades Council'),
    kind: said('What the body is called in a sentence.', 'trades council'),
    standing: said('What gives it standing to ask, in one sentence.', 'We speak for 4,000 workers of Newtown.'),
    address: texts('The lines of its address.', '12 Station Road'),
    email: said('Its address for email.', 'secretary@example.org'),
    phone: said('Its telephone number.', '01632 960123'),
    website: said('Its website.', 'www.example.org'),
  }),
  to: map('Who is written to.', {
    name: said('The name of the person.', 'Ms J. Ahmed'),
    dear: said('What stands after "Dear".', 'Ms Ahmed'),
    role: said('The role of the person.', 'Commissioning Manager'),
    organisation: said('The organisation, where it is not the authority of the contract.', 'Newtown Council'),
    address: texts('The lines of the address.', 'Town Hall'),
  }),
  reference: said('The reference of the letter.', 'TC/2015/07'),
  your_reference: said('The reference of those written to.', 'FS/2015/112'),
  signed: list(
    'Who signs.',
    map(
      'Somebody who signs.',
      { name: unknowable(text('The name.', 'R. Evans')), role: said('The role.', 'Secretary') },
      { short: 'name' },
    ),
    '{name: R. Evans, role: Secretary}',
    { most: 10 },
  ),
  copies: texts('Who else receives the letter.', 'Councillor P. Lewis'),
  enclosed: texts('What goes with the letter.', 'The report on the contract in full'),
  motion: map('Who moves a motion, and where.', {
    proposed_by: said('Who proposes it.', 'R. Evans'),
    seconded_by: said('Who seconds it.', 'M. Okafor'),
    meeting: said('The meeting it is put to.', 'Monthly meeting of 12 October 2015'),
  }),
});

/** What the file says; a text is empty and a list has no entries where it is silent. */
export type Letterhead = Infer<typeof letterhead>;

/** What may stand in it, for whoever asks for it in another way than by a file. */
export const letterheadField: Field = fieldOf(letterhead);

/** Where there is no such file. */
export const NO_LETTERHEAD: Letterhead = letterhead.parse(undefined);

const ABOUT = { isNoMap: 'a letterhead is made of parts such as from:, to: and signed:, and this' };

export interface LetterheadReading {
  /** Absent where there is a mistake. */
  letterhead?: Letterhead;
  mistakes: Mistake[];
  warnings: Mistake[];
  /** The text that was read, for excerpts. */
  text: string;
}

/** Reads the text of a letterhead file. `file` is its name as messages show it. */
export function readLetterhead(given: string, file: string): LetterheadReading {
  const found = readFile(given.replace(/^\ufeff/, ''), letterhead, ABOUT);
  const told = { ...toldOf(found, file), text: found.text };
  return found.value ? { letterhead: found.value, ...told } : told;
}
