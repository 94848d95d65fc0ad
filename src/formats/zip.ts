// A zip of a few small files, stored as they are and without a clock, so that the same files are the same bytes.
const encoder = new TextEncoder();
/** 1 January 1980, as a zip writes a day: its first. */
const DAY = 0x21;
const NAMES_ARE_UTF8 = 0x0800;

export function zip(files: readonly ({ name: string } & ({ text: string } | { bytes: Uint8Array }))[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const [path, data] = [encoder.encode(file.name), 'text' in file ? encoder.encode(file.text) : file.bytes];
    // Version, flags, stored, time, day, checksum, both sizes, length of the name, of what follows it.
    const about: Field[] = [
      [2, 20],
      [2, NAMES_ARE_UTF8],
      [2, 0],
      [2, 0],
      [2, DAY],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    ];
    const local = fields([4, 0x04034b50], ...about);
    parts.push(local, path, data);
    // Comment, disk, inner and outer attributes, where it begins.
    directory.push(fields([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), path);
    at += local.length + path.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return joined([...parts, ...directory, end]);
}

/** Bytes and value: the lowest byte comes first. */
type Field = readonly [bytes: 2 | 4, value: number];

function fields(...all: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function crc32(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
