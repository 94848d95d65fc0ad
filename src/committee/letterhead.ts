// The small file that says who writes, to whom and who signs. It is read as a contract is, so mistakes show their place.

import { type Field, type Out, readField } from '../contract/field.ts';
import { words } from '../contract/kinds.ts';
import { list } from '../contract/list.ts';
import { map } from '../contract/map.ts';
import { isMap } from '../contract/nodes.ts';
import { kindOf, Reader } from '../contract/reader.ts';
import { parseYaml } from '../contract/syntax.ts';
import type { Mistake } from '../contract/types.ts';

const text = (about: string, example: string): Field<string> => words({ about, examples: [example] });
const texts = (about: string, example: string): Field<string[]> =>
  list({ about, item: text(about, example), example, most: 20 });

const letterhead = map({
  about: 'Who writes, to whom, and who signs.',
  fields: {
    from: map({
      about: 'Who writes.',
      fields: {
        body: text('The name of the body.', 'Newtown Trades Council'),
        kind: text('What the body is called in a sentence.', 'trades council'),
        address: texts('The lines of its address.', '12 Station Road'),
        email: text('Its address for email.', 'secretary@example.org'),
        phone: text('Its telephone number.', '01632 960123'),
        website: text('Its website.', 'www.example.org'),
      },
    }),
    to: map({
      about: 'Who is written to.',
      fields: {
        name: text('The name of the person.', 'Ms J. Ahmed'),
        dear: text('What stands after "Dear".', 'Ms Ahmed'),
        role: text('The role of the person.', 'Commissioning Manager'),
        organisation: text('The organisation, where it is not the authority of the contract.', 'Newtown Council'),
        address: texts('The lines of the address.', 'Town Hall'),
      },
    }),
    reference: text('The reference of the letter.', 'TC/2015/07'),
    your_reference: text('The reference of those written to.', 'FS/2015/112'),
    signed: list({
      about: 'Who signs.',
      item: map({
        about: 'Somebody who signs.',
        fields: {
          name: words({ about: 'The name.', examples: ['R. Evans'], required: 'name: R. Evans' }),
          role: text('The role.', 'Secretary'),
        },
        short: 'name',
      }),
      example: '{name: R. Evans, role: Secretary}',
      most: 10,
    }),
    copies: texts('Who else receives the letter.', 'Councillor P. Lewis'),
    enclosed: texts('What goes with the letter.', 'The report on the contract in full'),
    motion: map({
      about: 'Who moves a motion, and where.',
      fields: {
        proposed_by: text('Who proposes it.', 'R. Evans'),
        seconded_by: text('Who seconds it.', 'M. Okafor'),
        meeting: text('The meeting it is put to.', 'Monthly meeting of 12 October 2015'),
      },
    }),
  },
});

/** What the file says; a text is empty and a list has no entries where it is silent. */
export type Letterhead = Out<typeof letterhead>;

/** Where there is no such file. */
export const NO_LETTERHEAD: Letterhead = readField(new Reader('', '', undefined, () => []), letterhead, undefined, '');

/** Reads the text of a letterhead file. `file` is its name as messages show it. */
export function readLetterhead(given: string, file: string): { letterhead?: Letterhead; mistakes: Mistake[] } {
  const source = given.replace(/^\ufeff/, '');
  const { document, mistakes: syntax } = parseYaml(source);
  const reader = new Reader(file, source, document, () => []);
  for (const { start, end, message } of syntax) reader.mistake('', reader.placeAt(start, end), message);
  const root = document?.contents;
  if (syntax.length === 0 && root && !isMap(root))
    reader.mistakeAt(
      '',
      root,
      `a letterhead is made of parts such as from:, to: and signed:, and this ${kindOf(root)}`,
    );
  if (reader.mistakes.length > 0) return { mistakes: reader.mistakes };
  const read = readField(reader, letterhead, root ?? undefined, '');
  return reader.mistakes.length > 0 ? { mistakes: reader.mistakes } : { letterhead: read, mistakes: [] };
}
