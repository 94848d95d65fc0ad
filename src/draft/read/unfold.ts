// What the streams of a PDF come to when they are unpacked, counted before the library unpacks them.
import { LIMITS, Refused } from '../limits.ts';

const BEGINS = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
/** A stream in a stream, as the filters of a PDF may be put one on another. */
const DEEPEST = 3;

/** Throws `Refused` where all that is deflated comes to more than anybody's document. */
export async function refuseUnfolding(bytes: Uint8Array): Promise<void> {
  let left: number = LIMITS.unfolded;
  for (const from of streamsOf(bytes)) left -= await sizeOf(bytes.subarray(from), left, DEEPEST);
}

/** Where deflated streams begin: after the word, and the end of its line, two bytes of zlib. */
function* streamsOf(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!BEGINS.every((byte, offset) => bytes[at + offset] === byte)) continue;
    let from = at + BEGINS.length;
    while (bytes[from] === 0x0d || bytes[from] === 0x0a || bytes[from] === 0x20) from++;
    if (isDeflated(bytes, from)) yield from;
  }
}

const isDeflated = (bytes: Uint8Array, at = 0): boolean =>
  (bytes[at] ?? 0) % 16 === 8 && ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 1)) % 31 === 0;

/** How much comes of a stream; what is broken ends where it breaks, as it does for whoever reads it. */
async function sizeOf(content: Uint8Array, most: number, deepest: number): Promise<number> {
  const inflate = new DecompressionStream('deflate');
  const writer = inflate.writable.getWriter();
  const reader = inflate.readable.getReader();
  // What follows the stream in the file is no part of it, and refused by the library: that is no mistake here.
  const written = writer
    .write(content as Uint8Array<ArrayBuffer>)
    .then(() => writer.close())
    .catch(() => undefined);
  /** What has come, where it is deflated again. */
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) throw tooLarge();
      const isInner = parts.length > 0 || (size === value.length && isDeflated(value));
      if (isInner && size > LIMITS.bytes) throw tooLarge();
      if (isInner) parts.push(value);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
    await written;
  }
  if (parts.length === 0) return size;
  if (deepest === 1) throw tooLarge();
  return (
    size +
    (await sizeOf(
      new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()),
      most - size,
      deepest - 1,
    ))
  );
}

const tooLarge = (): Refused =>
  new Refused(`its streams unpack to more than ${LIMITS.unfolded / 1_000_000} MB, which no tender document does`);
