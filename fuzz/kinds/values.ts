// Changes of what a contract says: values, keys, entries, sections.
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import { fieldAt, leafPaths, sections } from '../../src/contract/schema.ts';
import type { Chance } from '../chance.ts';
import type { Edit, Item, Piece, Seed } from '../seed.ts';
import { SCRAPS } from './scraps.ts';

/** Changes a contract in one place or more; nothing where it has no such place. */
export type Change = (seed: Seed, chance: Chance, others: readonly Seed[]) => Edit[];

const KINDS_OF_SCRAP = Object.values(SCRAPS) as readonly (readonly string[])[];
const scrap = (chance: Chance): string => chance.one(chance.one(KINDS_OF_SCRAP));

const instead = ({ value }: Piece, put: string): Edit[] => [{ ...value, put }];
const drop = ({ whole }: { whole: { from: number; to: number } }): Edit[] => [{ ...whole, put: '' }];

/** The same change of a value that stands somewhere. */
const onScalar =
  (change: (piece: Piece & { scalar: string }, chance: Chance) => Edit[]): Change =>
  ({ pieces }, chance) => {
    const scalars = pieces.filter(({ scalar }) => scalar !== undefined);
    return scalars.length === 0 ? [] : change(chance.one(scalars) as Piece & { scalar: string }, chance);
  };

const FACTORS = [0, 0.1, 0.5, 0.9, 0.99, 1.01, 1.1, 2, 10, 1000];

/** Another number in the same unit. */
export const number = onScalar((piece, chance) => {
  const found = /\d+(?:\.\d+)?/.exec(piece.scalar);
  if (!found) return instead(piece, scrap(chance));
  const other = Number((Number(found[0]) * chance.one(FACTORS)).toFixed(chance.one([0, 2, 4])));
  return instead(piece, piece.scalar.replace(found[0], String(other)));
});

export const anything = onScalar((piece, chance) => instead(piece, scrap(chance)));

/** What the schema gives as examples of this very value. */
export const example = onScalar((piece, chance) => {
  const found = examplesAt(piece.path);
  return instead(piece, found.length > 0 ? chance.one(found) : scrap(chance));
});

function examplesAt(path: string): readonly string[] {
  const leaf = fieldAt(path.replaceAll('[]', '[0]'))?.leaf;
  return leaf ? [...leaf.examples, ...(leaf.words ?? [])] : [];
}

/** A key that the contract does not have. */
export const addition: Change = ({ rooms, pieces, text }, chance) => {
  const path = chance.one(leafPaths());
  const known = examplesAt(path);
  let value = known.length > 0 && chance.now(0.85) ? chance.one(known) : scrap(chance);
  const keys = path.split('.');
  for (let depth = keys.length - 1; depth >= 0; depth--) {
    const [key = '', above] = [keys[depth], keys.slice(0, depth).join('.')];
    const room = rooms.find((each) => each.path === above);
    const isThere = pieces.some((each) => each.path === [above, key.replace('[]', '')].filter(Boolean).join('.'));
    const entry = `${key.replace('[]', '')}: ${key.endsWith('[]') ? `[${value}]` : value}`;
    if (room && !isThere && depth > 0) return [{ from: room.at, to: room.at, put: entry + room.between }];
    if (depth === 0) return isThere || text.startsWith('{') ? [] : [{ from: 0, to: 0, put: `${entry}\n` }];
    value = `{${entry}}`;
  }
  return [];
};

export const dropped: Change = ({ pieces }, chance) => (pieces.length === 0 ? [] : drop(chance.one(pieces)));

export const droppedSections: Change = ({ sections: own }, chance) =>
  [...own.values()].filter(() => chance.now(0.4)).flatMap(drop);

export const entryTwice: Change = ({ items, text }, chance) => {
  if (items.length === 0) return [];
  const { whole, between } = chance.one(items) as Item;
  return [
    { from: whole.from, to: whole.from, put: text.slice(whole.from, whole.to).trimEnd().replace(/,$/, '') + between },
  ];
};

export const entryDropped: Change = ({ items }, chance) => (items.length === 0 ? [] : drop(chance.one(items) as Item));

/** A whole section of another contract, in the place of its own or beside it. */
export const sectionOfAnother: Change = ({ sections: own, text }, chance, others) => {
  const other = chance.one(others);
  if (other.sections.size === 0 || text.startsWith('{')) return [];
  const [name, piece] = chance.one([...other.sections]);
  const put = `${other.text.slice(piece.key.from, piece.value.to)}\n`;
  const here = own.get(name);
  return [here ? { from: here.key.from, to: here.value.to, put: put.trimEnd() } : { from: 0, to: 0, put }];
};

export const profile: Change = ({ pieces, rooms }, chance) => {
  const own = pieces.find(({ path }) => path === 'contract.profile');
  const name = chance.one(serviceNames);
  if (own) return instead(own, name);
  const room = rooms.find(({ path }) => path === 'contract');
  return room ? [{ from: room.at, to: room.at, put: `profile: ${name}${room.between}` }] : [];
};

/** Nobody knows anything: of the contract, or of a section. */
export const unknown: Change = ({ pieces }, chance) => {
  const section = chance.now(0.5) ? '' : chance.one(Object.keys(sections));
  return pieces
    .filter(
      ({ path, scalar }) =>
        path.startsWith(section) && scalar !== undefined && !/^contract\.|source$|quote$/.test(path),
    )
    .flatMap((piece) => instead(piece, 'unknown'));
};

/** No hours, no staff, no pieces: every number of demand and cover is none. */
export const nothingAsked: Change = ({ pieces }) =>
  pieces
    .filter(({ path, scalar }) => /^(demand|cover)/.test(path) && /^[\d.,]+( \w+)?$/.test(scalar ?? ''))
    .flatMap((piece) => instead(piece, (piece.scalar as string).replace(/[\d.,]+/, '0')));

const TERMS: readonly (readonly string[])[] = [
  ['start: 2000-01-01', 'years: 50'],
  ['start: 2027-03-28', 'months: 600'],
  ['start: 2026-04-06', 'end: 2026-04-06'],
  ['start: 2024-02-29', 'end: 2028-02-29'],
  ['start: 2026-10-25', 'months: 1'],
  ['start: 2026-03-29', 'years: 0.1', 'extension: 49'],
];

export const term: Change = ({ pieces, rooms }, chance) => {
  const room = rooms.find(({ path }) => path === 'contract');
  const own = pieces.filter(({ path }) => /^contract\.(start|years|months|end|extension)$/.test(path));
  const other = chance.one(TERMS).map((part) => part + room?.between);
  return room ? [...own.flatMap(drop), { from: room.at, to: room.at, put: other.join('') }] : [];
};
