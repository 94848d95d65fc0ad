// What people write after a number, and the field says already: `£19.50 an hour`, `60 hours a week`, `£24,000 pa`.

const PER: Readonly<Record<string, string>> = {
  hour: '(?: an| per|/) ?(?:hour|hr)| ?ph',
  week: '(?: a| per|/) ?(?:week|wk)| ?pw',
  month: '(?: a| per|/) ?month',
  year: '(?: a| per|/) ?(?:year|yr)| per annum| ?pa',
  night: '(?: a| per|/) ?night',
  visit: '(?: a| per|/) ?visit',
  session: '(?: a| per|/) ?session',
  place: '(?: a| per|/) ?place',
  item: '(?: an| per|/) ?item',
  mile: '(?: a| per|/) ?mile',
  worker: '(?: a| per|/) ?worker',
  post: '(?: a| per|/) ?post',
};

/** As an editor is told, which does not know what a field is for. */
export const ANY_PER = '(?:(?: an?| per|/) ?[a-z]+| ?p[ahw])';

/** The text without what says of what its number is; undefined where that is not this unit's (`GBP/place/week`). */
export function withoutPer(text: string, unit: string): string | undefined {
  const known = unit
    .split('/')
    .slice(1)
    .flatMap((each) => PER[each] ?? []);
  if (known.length === 0) return undefined;
  const bare = text.replace(new RegExp(`(?:${known.join('|')}){1,2}$`, 'i'), '');
  return bare === text ? undefined : bare;
}
