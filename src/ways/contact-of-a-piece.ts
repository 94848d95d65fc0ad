// An assessment by phone: the piece is billed whole, and takes less time with the person.
import type { Contract } from '../contract/types.ts';
import { inASentence } from '../words/text.ts';
import { minutes, money, wholeShare } from '../words/words.ts';
import { overheadsHeld } from './hours-given.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** The piece to which most contact time goes. */
function longest({ contract }: Setting): Contract['price']['items'][number] | undefined {
  return [...contract.price.items].sort((a, b) => b.contact_time - a.contact_time)[0];
}

export const contactOfAPiece: Lever = {
  id: 'contact-of-a-piece',
  label: 'Less time with the person for each piece',
  labelIn: ({ person = 'person' }) => `Less time with the ${person} for each piece`,
  unit: 'share',
  range: ({ contract }) =>
    contract.price.items.some(({ contact_time }) => contact_time > 0) ? { from: 0, to: 1 } : undefined,
  apply(contract, value, setting): Contract {
    const { price } = contract;
    const items = price.items.map((item) => ({ ...item, contact_time: item.contact_time * (1 - value) }));
    return { ...contract, price: { ...price, items }, overheads: overheadsHeld(contract, setting) };
  },
  kind: 'paper',
  undelivered: (value) => value,
  say({ value, enough, saves }, setting) {
    const item = longest(setting);
    if (!enough)
      return `Even if pieces were done without seeing anybody, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
    const time = (item?.contact_time ?? 0) * 60;
    return `Income meets cost if ${wholeShare(value)} of the time with the person falls away: ${minutes(time * (1 - value), 0)} for each ${inASentence(item?.name ?? 'piece')}, by phone perhaps, where ${minutes(time, 0)} are asked for.`;
  },
  question: 'How is each piece done, in person or by phone, and how long does it take?',
  invitedBy: ({ contract }) => ({
    path: `price.items[${Math.max(
      0,
      contract.price.items.findIndex(({ contact_time }) => contact_time > 0),
    )}].price`,
    how: 'a piece is paid for however long it took',
  }),
};
