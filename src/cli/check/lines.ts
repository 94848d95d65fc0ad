// A stream as contracts: JSON Lines, a contract a line, or one contract as it would stand in a file.

import { MAX_BYTES } from '../../contract/text/bytes.ts';
import { encodingOf } from '../../contract/text/encoding.ts';
import { explained } from '../failure.ts';

/** The name of a file that holds a contract a line. */
export const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** A contract of standard input. */
export interface Piece {
  /** Which line of the stream it is; undefined where the stream is one contract. */
  line: number | undefined;
  /** At most one byte more than a contract may have. */
  bytes: Uint8Array;
}

const NEW_LINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** What a file of that name is told that holds none. */
export const NO_LINES = 'it holds no contract: a file of JSON Lines has one a line';

/**
 * The pieces of a stream. It is JSON Lines where its first line that says something begins with `{` and ends with `}`, or
 * `isLines` says so outright; of a file that is named so a first line will do that begins as one, for it may be cut off.
 * No more than one piece is held at a time.
 */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  isLines: boolean | 'by name',
): AsyncGenerator<Piece> {
  let decided = isLines === true;
  let number = 0;
  const whole: Uint8Array[] = [];
  let size = 0;
  for await (const line of linesOf(asUtf8(chunks))) {
    number++;
    if (!decided && whole.length === 0 && isBlank(line)) continue;
    if (!decided && whole.length === 0) decided = looksLikeJson(line, isLines === 'by name');
    if (decided) {
      if (!isBlank(line)) yield { line: number, bytes: withoutReturns(line) };
    } else if (size <= MAX_BYTES) {
      if (whole.length > 0) whole.push(Buffer.of(NEW_LINE));
      whole.push(line);
      size += line.length + 1;
    }
  }
  if (!decided && (isLines !== 'by name' || whole.length > 0)) yield { line: undefined, bytes: Buffer.concat(whole) };
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function looksLikeJson(line: Uint8Array, isNamedSo: boolean): boolean {
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1').trim();
  return text.startsWith('{') && (isNamedSo ? text !== '{' : text.endsWith('}'));
}

/** To JSON a carriage return is white space, at the end of a line of Windows and elsewhere; to YAML it ends a line. */
function withoutReturns(given: Uint8Array): Uint8Array {
  const line = given.at(-1) === CARRIAGE_RETURN ? given.subarray(0, -1) : given;
  return line.includes(CARRIAGE_RETURN) ? line.map((byte) => (byte === CARRIAGE_RETURN ? SPACE : byte)) : line;
}

/** What decides how text is written comes first; whatever is UTF-16, as from PowerShell, goes on as UTF-8. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  let decoder: ReturnType<typeof utf16Decoder>;
  let isDecided = false;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const bytes: Uint8Array = isDecided ? chunk : Buffer.concat([start, chunk]);
    if (!isDecided && bytes.length < ENOUGH_TO_TELL) {
      start = bytes;
      continue;
    }
    if (isDecided) yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
    else {
      decoder = utf16Decoder(bytes);
      isDecided = true;
      yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : withoutMark(bytes);
    }
  }
  if (!isDecided) yield start;
}

/** A mark before the first line, as PowerShell and Notepad put it, would hide that it begins with a brace. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Bytes. */
const ENOUGH_TO_TELL = 4;

function utf16Decoder(bytes: Uint8Array) {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
}

/** The lines of a stream without their ends; of a line that is too long only as much as shows that it is. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    const room = MAX_BYTES + 1 - size;
    if (room <= 0 || part.length === 0) return;
    parts.push(part.subarray(0, room));
    size += Math.min(part.length, room);
  };
  const take = (): Uint8Array => {
    const line = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  try {
    for await (const chunk of chunks) {
      let start = 0;
      for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
        keep(chunk.subarray(start, end));
        yield take();
        start = end + 1;
      }
      keep(chunk.subarray(start));
    }
  } catch (error) {
    throw explained(error, 'standard input');
  }
  if (size > 0) yield take();
}
