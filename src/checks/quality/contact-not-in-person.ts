import { isFromAfar } from '../../contract/profiles/where.ts';
import type { Contract } from '../../contract/types.ts';
import { nounOf, oneOf } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { holdsFor, told } from '../value.ts';

const notInPerson = told(
  'check.contactNotInPerson',
  'Contact is by phone, or may be',
  ({ quality: { contact } }) => contact === 'phone' || contact === 'either',
);

export const contactNotInPerson = defineCheck({
  id: 'contact-not-in-person',
  title: 'People are not seen in person',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.contact',
  condition: notInPerson,
  applies: ({ contract }) => !sellsCalls(contract),
  sources: [
    'Care Act 2014, sections 9 and 10',
    'Care and Support (Assessment) Regulations 2014 (SI 2014/2827), regulations 2 and 3',
  ],
  find({ file: { contract } }): Found<{ byPhone: boolean }>[] {
    if (!holdsFor(notInPerson, contract)) return [];
    const byPhone = contract.quality.contact === 'phone';
    return [{ status: 'found', severity: byPhone ? 'major' : 'minor', finds: { byPhone } }];
  },
  says: ({ byPhone }) =>
    byPhone ? 'Contact is by phone.' : 'Contact may be in person or by phone, and nothing says who chooses.',
  asks: 'Who may ask to be seen in person, are they told so, and how many are?',
  remedy: 'People are seen in person unless they ask otherwise.',
  page: () => ({
    checks: 'Looks at whether the contract lets contact be by phone where it pays for support or assessment.',
    why: 'An assessment must fit the person and the need. What a voice on the phone does not say, a visit may show.',
    example:
      'An assessment in person takes 90 minutes with travel, £36.00 at £24.00 an hour; three minutes on the phone are £1.20. A price of £10.00 chooses between them.',
    basedOn: ['`quality.contact`'],
    exclusions: [
      'Contracts that say nothing of how people are met: the time that is paid for is looked at elsewhere',
      'Helplines, where the call itself is what is paid for',
    ],
    couldBeWrong: ['The people served prefer the phone and may choose'],
  }),
});

/** What is paid for are the calls themselves, as at a helpline: nobody expects to be met. */
function sellsCalls(contract: Contract): boolean {
  const met = contract.price.items.filter(({ contact_time }) => contact_time > 0);
  return (
    isFromAfar(contract) && met.length > 0 && met.every(({ name }) => CALLS.includes(oneOf(nounOf(name ?? '').noun)))
  );
}

const CALLS = ['call', 'chat'];
