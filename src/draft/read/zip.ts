// The files in a zip, as Word and Excel write them. What its directory says of sizes is a stranger's word.
import { LIMITS, Refused } from '../limits.ts';
import { inflate } from './inflate.ts';

export interface Entry {
  name: string;
  bytes: Uint8Array;
}

interface Listed {
  name: string;
  method: number;
  packed: number;
  size: number;
  from: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

/** Throws `Refused` for what is damaged, encrypted or unpacks to more than anybody's document. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Entry[]> {
  const listed = directoryOf(bytes);
  const names = new Set(listed.map(({ name }) => name));
  if (names.size < listed.length) throw new Refused('it holds two files of one name, as no program writes them');
  if (listed.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpacked) throw tooLarge();
  let left: number = LIMITS.unpacked;
  const entries: Entry[] = [];
  for (const each of listed) {
    if (!isWanted(each.name)) continue;
    const unpacked = await contentOf(bytes, each, left);
    left -= unpacked.length;
    entries.push({ name: each.name, bytes: unpacked });
  }
  return entries;
}

function directoryOf(bytes: Uint8Array): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new Refused(`it holds more than ${LIMITS.entries} files`);
  const listed: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) throw damaged();
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Refused('it is encrypted; save it without a password');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    listed.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      from: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return listed;
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

async function contentOf(bytes: Uint8Array, { method, packed, from }: Listed, most: number): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (from + 30 > bytes.length || view.getUint32(from, true) !== LOCAL) throw damaged();
  const begins = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (begins + packed > bytes.length) throw damaged();
  const content = bytes.subarray(begins, begins + packed);
  if (method === 0) {
    if (content.length > most) throw tooLarge();
    return content;
  }
  if (method !== 8) throw new Refused('it is packed in a way that Word and Excel never use');
  const { bytes: unpacked, isOver, isBroken } = await inflate(content, 'deflate-raw', { most, keeps: true });
  if (isOver) throw tooLarge();
  if (isBroken) throw damaged();
  return unpacked;
}

const tooLarge = (): Refused =>
  new Refused(`it unpacks to more than ${LIMITS.unpacked / 1_000_000} MB, which no tender document does`);
const damaged = (): Refused => new Refused('the file is damaged');
