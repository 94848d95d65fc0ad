// What the streams of a PDF come to when they are unpacked, counted before the library unpacks them.
import { LIMITS, Refused } from '../limits.ts';
import { filters } from './filters.ts';
import { inflate } from './inflate.ts';

/** A stream in a stream, as the filters of a PDF may be put one on another. */
const DEEPEST = 3;

/** Throws `Refused` where all that is packed comes to more than anybody's document, or nobody can count it. */
export async function refuseUnfolding(bytes: Uint8Array): Promise<void> {
  // Byte for byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  if (bytes.length > LIMITS.locked && /\/Encrypt\b/.test(plainNames(text)))
    throw new Refused(
      'it is encrypted, so nobody can count what it unpacks to, and too large to be read all the same; print it to a new PDF',
    );
  let left: number = LIMITS.unfolded;
  for (const { content, ways } of streamsOf(bytes, text)) {
    let most = 0;
    for (const way of ways) most = Math.max(most, await sizeOf(content, way, left));
    left -= most;
  }
}

interface Stream {
  content: Uint8Array;
  /** How it may be packed: one filter on another, the outermost first. */
  ways: readonly (readonly string[])[];
}

function* streamsOf(bytes: Uint8Array, text: string): Generator<Stream> {
  let before = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 1)) {
    const head = text.startsWith('end', at - 3) ? '' : plainNames(text.slice(before, at));
    before = at;
    if (head === '') continue;
    let from = at + 'stream'.length;
    while (text[from] === '\r' || text[from] === '\n' || text[from] === ' ') from++;
    // Where a head says how long it is, what follows is another's; a filter that meets its own end looks no further.
    const long = /\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R)/.exec(head)?.[1];
    const to = long === undefined ? bytes.length : Math.max(from + Number(long), text.indexOf('endstream', from));
    const content = bytes.subarray(from, to);
    // What is deflated is, whatever a head says.
    const ways = [...waysIn(head), ...(isDeflated(content) ? ['FlateDecode'] : [])];
    yield { content, ways: [...new Set(ways)].map((way) => way.split(' ')) };
  }
}

/** Letters of a name may be written as `#61`. */
const plainNames = (head: string): string =>
  head.includes('#')
    ? head.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : head;

/** Every list of filters between two streams, for one of them is that of the second. */
function waysIn(head: string): string[] {
  return [...head.matchAll(/\/Filter\b([^<>()]{0,200})/g)].flatMap(([, after = '']) => {
    const named = /^\s*(?:\[((?:\s*\/\w+)*)\s*\]|\/(\w+)|null\b)/.exec(after);
    if (!named) throw new Refused('it says in an odd way how a stream is packed, as no program writes it');
    const [, list = '', one] = named;
    const names = one === undefined ? [...list.matchAll(/\w+/g)].map(String) : [one];
    return names.length === 0 ? [] : [names.join(' ')];
  });
}

const isDeflated = (bytes: Uint8Array): boolean =>
  (bytes[0] ?? 0) % 16 === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 1)) % 31 === 0;

/** How much comes of a stream, step by step; what is broken ends where it breaks, as it does for whoever reads it. */
async function sizeOf(packed: Uint8Array, way: readonly string[], most: number): Promise<number> {
  let content = packed;
  let all = 0;
  for (const [deep, name] of way.entries()) {
    const isLast = deep === way.length - 1;
    const unpack = filters.get(name);
    // Pictures are drawn by nobody here.
    if (!unpack && name !== 'FlateDecode' && name !== 'Fl') return all;
    if (deep === DEEPEST) throw tooLarge();
    // What is unpacked again is held meanwhile, so it may be no larger than a file.
    const limit = isLast ? most - all : Math.min(most - all, LIMITS.bytes);
    const { size, bytes } = unpack
      ? unpack(content, limit, !isLast)
      : await inflate(content, 'deflate', { most: limit, keeps: !isLast });
    if (size > limit) throw tooLarge();
    all += size;
    content = bytes;
  }
  return all;
}

const tooLarge = (): Refused =>
  new Refused(`its streams unpack to more than ${LIMITS.unfolded / 1_000_000} MB, which no tender document does`);
