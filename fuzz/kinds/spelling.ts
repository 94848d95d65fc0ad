// Changes of how a contract is written: characters, and what YAML makes of them.
import type { Chance } from '../chance.ts';
import type { Edit, Piece } from '../seed.ts';
import { ALIKE, INVISIBLE } from './scraps.ts';
import type { Change } from './values.ts';

const put = (at: number, text: string): Edit[] => [{ from: at, to: at, put: text }];
const spanOf = ({ key, value }: Piece, chance: Chance) => (chance.now(0.5) ? key : value);

/** A character that nobody sees, in a key or a value. */
export const invisible: Change = ({ pieces }, chance) => {
  if (pieces.length === 0) return [];
  const { from, to } = spanOf(chance.one(pieces), chance);
  return put(from + chance.below(to - from + 1), chance.one(INVISIBLE));
};

/** A character that looks like the one that it stands for. */
export const alike: Change = ({ text }, chance) => {
  const [character, others] = chance.one(Object.entries(ALIKE));
  const places = [...text.matchAll(new RegExp(character.replace(/[.[{]/, '\\$&'), 'g'))].map(({ index }) => index);
  if (places.length === 0) return [];
  const at = chance.one(places);
  return [{ from: at, to: at + character.length, put: chance.one(others) }];
};

/** A key in other letters, behind a tag, in quotes, or wrong by one. */
export const key: Change = ({ pieces, text }, chance) => {
  if (pieces.length === 0) return [];
  const { key: place } = chance.one(pieces);
  const word = text.slice(place.from, place.to);
  const cut = chance.below(word.length);
  const other = chance.one([
    ...[
      word.toUpperCase(),
      (word[0] ?? '').toUpperCase() + word.slice(1),
      word.replaceAll('_', '-'),
      word.replaceAll('_', ' '),
    ],
    ...[
      `"${word}"`,
      `'${word}'`,
      `!x ${word}`,
      `? ${word}\n`,
      `${word} `,
      `\u201c${word}\u201d`,
      `> ${word}`,
      `*${word}*`,
    ],
    ...[
      word.slice(0, cut) + word.slice(cut + 1),
      `${word.slice(0, cut)}${word[cut]}${word.slice(cut)}`,
      'constructor',
      '__proto__',
    ],
  ]);
  return [{ ...place, put: other }];
};

const PROPERTIES = [
  '&a ',
  '!!str ',
  '!!float ',
  '!!binary ',
  '!x ',
  '!<tag:x,2026:y> ',
  '&a !!str ',
  '| ',
  '>\n  ',
  '|-\n  ',
  '"',
  "'",
];

/** Tags, anchors, aliases, merges, blocks: what YAML has and a contract does not need. */
export const yaml: Change = ({ pieces, rooms, items }, chance) => {
  if (pieces.length < 2 || rooms.length === 0) return [];
  const [one, other] = [chance.one(pieces), chance.one(pieces)];
  const room = chance.one(rooms);
  const ways: (() => Edit[])[] = [
    () => put(one.value.from, chance.one(PROPERTIES)),
    () => [...put(one.value.from, '&a '), { ...other.value, put: '*a' }],
    () => [...put(one.value.from, '&a '), ...put(room.at, `<<: *a${room.between}`)],
    () => [...put(one.value.from, '&a '), ...put(room.at, `<<: [*a, *a]${room.between}`)],
    () => [{ ...one.value, put: '*nowhere' }],
    () => [
      ...put(0, 'x: &b [1, 1, 1, 1, 1, 1, 1, 1]\ny: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n'),
      { ...one.value, put: '[*c, *c, *c, *c]' },
    ],
    () => put(one.key.from, `${chance.one(['---', '...', '%YAML 1.1\n---', '%TAG ! x\n---', '--- !x'])}\n`),
    () => put(one.key.from, '? [a, b]\n: c\n'),
    () => (items.length === 0 ? [] : put(chance.one(items).whole.from, chance.one(['- ', '~, ', '!x ', '? ', ': ']))),
  ];
  return chance.one(ways)();
};

/** A value in a value in a value. */
export const nested: Change = ({ pieces }, chance) => {
  if (pieces.length === 0) return [];
  const { value } = chance.one(pieces);
  const depth = chance.one([1, 2, 3, 40, 99, 101, 300, 3000]);
  const [open, close] = chance.one([
    ['[', ']'],
    ['{a: ', '}'],
    ['- ', ''],
    ['{value: ', '}'],
  ] as const);
  return chance.now(0.3)
    ? [{ ...value, put: open.repeat(depth) }]
    : [...put(value.from, open.repeat(depth)), ...put(value.to, close.repeat(depth))];
};

/** Far more text than anybody means. */
export const long: Change = ({ pieces }, chance) => {
  if (pieces.length === 0) return [];
  const piece = chance.one(pieces);
  const much = chance
    .one(['x', 'word ', ' ', '\n', '# ', 'a: ', '- ', '"', '£', '\u0301', '字', '😀', '🏴‍☠️ '])
    .repeat(chance.one([100, 3000]));
  return put(spanOf(piece, chance).from, chance.now(0.5) ? `"${much}"` : much);
};
