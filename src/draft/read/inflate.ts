// Deflated bytes, unpacked under a ceiling: they are counted as they come, whatever anybody says of their size.

/** What comes before the bytes break. */
export interface Inflated {
  size: number;
  /** Empty where nobody keeps it. */
  bytes: Uint8Array;
  /** There was more than `most`. */
  isOver: boolean;
  isBroken: boolean;
}

export async function inflate(
  content: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  { most, keeps }: { most: number; keeps: boolean },
): Promise<Inflated> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // What follows in the file is no part of the stream, and refused by the library: that is for the caller to judge.
  const written = writer
    .write(content as Uint8Array<ArrayBuffer>)
    .then(() => writer.close())
    .catch(() => undefined);
  const parts: Uint8Array[] = [];
  let size = 0;
  let isBroken = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) return { size, bytes: new Uint8Array(), isOver: true, isBroken: false };
      if (keeps) parts.push(value);
    }
  } catch {
    isBroken = true;
  } finally {
    await reader.cancel().catch(() => undefined);
    await written;
  }
  const bytes = new Uint8Array(keeps ? size : 0);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { size, bytes, isOver: false, isBroken };
}
