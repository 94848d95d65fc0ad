// What is paid by the piece: how many of each, and how long each takes. Where there are several, each is named.
import { nounOf, severalOf } from '../words/words.ts';
import { readAs } from './natural.ts';
import { isWrong, type State, type Taken, type Value, type Values, type Wrong } from './types.ts';

export type Row = { readonly [key: string]: Value };

export const rowsOf = (value: Value | undefined): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);

export const piecesOf = (values: Values): readonly Row[] => rowsOf(values.get('price.items'));

export const pluralsOf = (pieces: readonly Row[]): string[] => pieces.map(({ name }) => severalOf(String(name)));

/**
 * The piece that words begin with, by its number, and the words after it: the longest name where several fit. Where none does, the
 * only one of that noun: `calls` and `telephone calls answered` where answered calls are paid for.
 */
export function pieceAt(pieces: readonly Row[], said: string): { at: number; rest: string } | undefined {
  const fits = pieces.flatMap(({ name }, at) =>
    [severalOf(String(name)), String(name)]
      .filter((each) => isBegunWith(said, each))
      .map((each) => ({ at, rest: said.slice(each.length).trim() })),
  );
  if (fits.length > 0) return fits.sort((one, other) => one.rest.length - other.rest.length)[0];
  const [called] = CALLED.exec(said) ?? [];
  if (called === undefined) return undefined;
  const [only, ...more] = pieces.flatMap(({ name }, at) => (isCalled(called, String(name)) ? [at] : []));
  return only === undefined || more.length > 0 ? undefined : { at: only, rest: said.slice(called.length).trim() };
}

/** Words up to what says how often, or how long it takes. */
const CALLED = /^[a-z][a-z' -]*?(?= (?:an?|per|each|every|in|over|takes?|is)\b| ?[:=/\d]| \w+ly$|$)/i;

/** Of one noun, and nothing said of either that the other does not say too or leave open: light assessments are no full ones. */
function isCalled(said: string, name: string): boolean {
  const [one, other] = [nounOf(said), nounOf(name)];
  const isOneNoun = one.noun === other.noun || severalOf(one.noun) === other.noun || one.noun === severalOf(other.noun);
  const isIn = (some: readonly string[], all: readonly string[]) => some.every((each) => all.includes(each));
  return isOneNoun && (isIn(one.more, other.more) || isIn(other.more, one.more));
}

const isBegunWith = (said: string, name: string): boolean =>
  said.toLowerCase().startsWith(name.toLowerCase()) && !/^\w/.test(said.slice(name.length));

/** The pieces with more known of one of them. */
export const withMore = (pieces: readonly Row[], at: number, more: Row): Taken => ({
  'price.items': pieces.map((piece, row) => (row === at ? { ...piece, ...more } : piece)),
});

/** Where there are several, how long each of them takes. */
export function askPieceTime(values: Values): string | undefined {
  const pieces = piecesOf(values);
  if (pieces.length < 2) return undefined;
  return `How long does each take, with the person and away from them: ${pieces.map(({ name }) => String(name)).join(', ')}?`;
}

/** `1 hour; 90 minutes away`; of several `assessment 1 hour; review 30 minutes; review 20 minutes away`. */
export function readPieceTime(text: string, { values }: State): Taken | Wrong {
  let pieces = piecesOf(values);
  for (const part of partsOf(text, pieces)) {
    const named = pieceAt(pieces, withoutArticle(part));
    if (named === undefined && pieces.length > 1)
      return { wrong: `"${part}": say which it is of, such as ${timesSuch(pieces)}` };
    const { at, rest } = named ?? { at: 0, rest: part };
    const said = rest.replace(/^(?:takes?|[:=]|is)\s*/i, '');
    const isAway = /\b(?:away|apart|writing|staff|office|desk)\b/i.test(said);
    if (isAway && /\band\b/i.test(said))
      return { wrong: `"${part}": write time away from the person apart: 1 hour; 90 minutes away` };
    const key = isAway ? 'staff_time' : 'contact_time';
    const time = readAs(`price.items[].${key}`, said.replace(/ (?:away|apart|writing|with|of|in|at)\b.*$/i, ''));
    if (isWrong(time)) return time;
    pieces = rowsOf(withMore(pieces, at, { [key]: time })['price.items']);
  }
  return { 'price.items': pieces };
}

/** A comma, or `and`, stands between parts where a piece is named after it. */
function partsOf(text: string, pieces: readonly Row[]): string[] {
  return text.split(';').flatMap((part) => {
    const found: string[] = [];
    for (const each of part.split(/,|\band\b/).map((one) => one.trim())) {
      if (found.length === 0 || pieceAt(pieces, withoutArticle(each))) found.push(each);
      else found.push(`${found.pop()} and ${each}`);
    }
    return found;
  });
}

const withoutArticle = (text: string): string => text.replace(/^(?:an?|the|each|every|per) /i, '');

const timesSuch = ([first, second]: readonly Row[]): string =>
  `${first?.name} 1 hour; ${first?.name} 90 minutes away; ${second?.name} 30 minutes`;
