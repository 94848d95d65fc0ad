// The bytes of a text, as programs save it.
import type { Chance } from '../chance.ts';

type Encode = (text: string) => Uint8Array;

const utf8: Encode = (text) => new TextEncoder().encode(text);

const utf16 =
  (isLittle: boolean, mark: string): Encode =>
  (text) => {
    const marked = mark + text;
    const view = new DataView(new ArrayBuffer(marked.length * 2));
    for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
    return new Uint8Array(view.buffer);
  };

const utf32 =
  (isLittle: boolean, mark: string): Encode =>
  (text) => {
    const points = [...(mark + text)];
    const view = new DataView(new ArrayBuffer(points.length * 4));
    for (const [at, point] of points.entries()) view.setUint32(at * 4, point.codePointAt(0) ?? 0, isLittle);
    return new Uint8Array(view.buffer);
  };

/** Of Windows-1252 what stands otherwise in Latin-1. */
const WINDOWS: { [character: string]: number } = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};
const windows: Encode = (text) =>
  Uint8Array.from([...text].map((each) => WINDOWS[each] ?? (each.charCodeAt(0) < 256 ? each.charCodeAt(0) : 0x3f)));

const MARK = '\ufeff';

/** In which a contract is read as what it says, or refused with the remedy. */
export const ENCODINGS: { [name: string]: Encode } = {
  'UTF-8 with a mark': (text) => utf8(MARK + text),
  'UTF-16': utf16(true, MARK),
  'UTF-16 the other way': utf16(false, MARK),
  'UTF-16 without a mark': utf16(true, ''),
  'UTF-16 the other way without a mark': utf16(false, ''),
  'Windows-1252': windows,
  'UTF-32': utf32(true, MARK),
  'UTF-32 the other way': utf32(false, MARK),
};

const DAMAGE: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) =>
    bytes.map((byte, at) => (at === chance.below(bytes.length) ? byte ^ (1 << chance.below(8)) : byte)),
  (bytes, chance) => Uint8Array.from([...chance.one(SIGNATURES), ...bytes]),
  (bytes, chance) => bytes.with(chance.below(bytes.length), chance.below(256)),
];
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0, 0, 0xfe, 0xff],
];

/** UTF-8 almost always. */
export function encoded(text: string, chance: Chance): Uint8Array {
  if (chance.now(0.96) || text === '') return utf8(text);
  if (chance.now(0.7)) return (chance.one(Object.values(ENCODINGS)) as Encode)(text);
  return chance.one(DAMAGE)(utf8(text), chance);
}
