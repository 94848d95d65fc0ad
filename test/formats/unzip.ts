// A zip of stored files, read from its directory as any program does. Sums are those of node, not ours.
import { crc32 } from 'node:zlib';

export function unzipped(bytes: Uint8Array): Map<string, string> {
  const data = Buffer.from(bytes);
  const end = data.length - 22;
  if (data.readUInt32LE(end) !== 0x06054b50) throw new Error('no directory');
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry at ${at}`);
    const [sum, size, length] = [data.readUInt32LE(at + 16), data.readUInt32LE(at + 24), data.readUInt16LE(at + 28)];
    const name = data.toString('utf8', at + 46, at + 46 + length);
    const begins = data.readUInt32LE(at + 42);
    const local = begins + 30 + length;
    if (data.readUInt32LE(begins) !== 0x04034b50 || data.toString('utf8', begins + 30, local) !== name)
      throw new Error(`${name} is not where the directory says`);
    const content = data.subarray(local, local + size);
    if (crc32(content) !== sum) throw new Error(`${name} is damaged`);
    files.set(name, content.toString());
    at += 46 + length;
  }
  return files;
}
