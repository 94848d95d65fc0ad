// What older files say in other words. It is read as what it meant, with a remark.
import { FieldInput, type Reading } from '../inputs.ts';
import type { Remark } from '../remarks.ts';
import { type Contract, fieldAt } from '../schema.ts';
import { showShare } from '../values/numbers.ts';
import { isOfTheFile } from './place.ts';

type Event = Contract['elsewhere'][number];

/** A share of the hours not delivered, and the hours behind one event, as the chance that it follows one visit. */
export function readOlder(
  { elsewhere, demand }: Contract,
  inputs: Map<string, FieldInput>,
  reading: Reading,
): Remark[] {
  return elsewhere.flatMap((event, at) => {
    const path = (key: keyof Event): string => `elsewhere[${at}].${key}`;
    const older = (['share', 'hours'] as const).filter((key) => event[key] !== undefined).map(path);
    const [first = ''] = older;
    const words = `${older.join(' and ')} ${older.length === 1 ? 'is' : 'are'} of an older form of the file`;
    if (older.length === 0) return [];
    if (isOfTheFile(inputs.get(path('chance'))) || event.share === undefined)
      return [{ path: first, message: `${words} and in no sum: chance: ${showShare(event.chance)} is used` }];
    event.chance = chanceOf(event.share, event.hours, demand);
    const field = fieldAt('elsewhere[].chance');
    const text = showShare(event.chance);
    const { note } = inputs.get(path('share')) ?? {};
    const value = { value: event.chance, text, unit: field?.unit ?? 'share' };
    inputs.set(path('chance'), new FieldInput(path('chance'), 'stated', () => value, reading, note, undefined));
    return [
      {
        path: first,
        message: `${words}, read as chance: ${text}, the chance that it follows one visit or unit not delivered; write that`,
      },
    ];
  });
}

function chanceOf(share: number, hours: number | undefined, { visits }: Contract['demand']): number {
  if (hours === undefined || visits.length === 0) return share;
  const visit = 1 / visits.reduce((sum, each) => sum + each.share / each.length, 0);
  return Math.min(1, (share * visit) / hours);
}
