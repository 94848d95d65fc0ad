// The filters of a PDF that make much of little, besides Flate (ISO 32000-1, 7.4): each gives no more bytes than asked for.
// Nothing is read of what comes out; it is counted, and handed to the next filter.

/** What comes of `content`: not much more than `most`, for then it stops. Bytes that nobody keeps are counted alone. */
export type Unpack = (content: Uint8Array, most: number, keeps: boolean) => { size: number; bytes: Uint8Array };

class Out {
  private held = new Uint8Array(0);
  size = 0;

  constructor(
    private readonly most: number,
    private readonly keeps: boolean,
  ) {}

  get isFull(): boolean {
    return this.size > this.most;
  }

  put(part: ArrayLike<number>): void {
    const at = this.size;
    this.size += part.length;
    if (!this.keeps) return;
    if (this.size > this.held.length) {
      const larger = new Uint8Array(2 * this.size);
      larger.set(this.held);
      this.held = larger;
    }
    this.held.set(part, at);
  }

  get all() {
    return { size: this.size, bytes: this.held.subarray(0, this.keeps ? this.size : 0) };
  }
}

const runLength: Unpack = (content, most, keeps) => {
  const out = new Out(most, keeps);
  for (let at = 0; at < content.length && !out.isFull; ) {
    const length = content[at++] as number;
    if (length === 128) break;
    if (length < 128) out.put(content.subarray(at, at + length + 1));
    else out.put(new Uint8Array(257 - length).fill(content[at] ?? 0));
    at += length < 128 ? length + 1 : 1;
  }
  return out.all;
};

const [CLEAR, STOP, WIDEST] = [256, 257, 12];

/** Codes grow longer one entry sooner or later, which a stream says beside its filter: the way that makes more counts. */
const lzw: Unpack = (content, most, keeps) => {
  const sooner = lzwOf(content, new Out(most, keeps), 1);
  const later = sooner.isFull ? sooner : lzwOf(content, new Out(most, keeps), 0);
  return (sooner.size >= later.size ? sooner : later).all;
};

function lzwOf(content: Uint8Array, out: Out, early: 0 | 1): Out {
  const single = Array.from({ length: 258 }, (_, byte) => Uint8Array.of(byte));
  let table: Uint8Array[] = single.slice();
  let last: Uint8Array | undefined;
  let width = 9;
  let [bits, held] = [0, 0];
  for (let at = 0; !out.isFull; ) {
    while (held < width && at < content.length) {
      bits = ((bits << 8) | (content[at++] as number)) & 0xffffff;
      held += 8;
    }
    if (held < width) break;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === STOP) break;
    if (code === CLEAR) {
      table = single.slice();
      width = 9;
      last = undefined;
      continue;
    }
    const known = table[code] ?? last;
    if (!known) break;
    const next = table[code] ?? longer(known, known[0] as number);
    out.put(next);
    if (last && table.length < 1 << WIDEST) table.push(longer(last, next[0] as number));
    if (table.length + early >= 1 << width && width < WIDEST) width++;
    last = next;
  }
  return out;
}

function longer(bytes: Uint8Array, more: number): Uint8Array {
  const all = new Uint8Array(bytes.length + 1);
  all.set(bytes);
  all[bytes.length] = more;
  return all;
}

const [EXCLAMATION, LETTER_U, LETTER_Z, TILDE] = [0x21, 0x75, 0x7a, 0x7e];

const ascii85: Unpack = (content, most, keeps) => {
  const out = new Out(most, keeps);
  let group: number[] = [];
  const take = (): void => {
    const count = group.length - 1;
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    const bytes = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
    out.put(bytes.slice(0, count));
    group = [];
  };
  for (const sign of content) {
    if (sign === TILDE || out.isFull) break;
    if (sign === LETTER_Z && group.length === 0) out.put([0, 0, 0, 0]);
    else if (sign >= EXCLAMATION && sign <= LETTER_U) {
      group.push(sign - EXCLAMATION);
      if (group.length === 5) take();
    }
  }
  if (group.length > 1) take();
  return out.all;
};

const asciiHex: Unpack = (content, most, keeps) => {
  const out = new Out(most, keeps);
  let high: number | undefined;
  for (const sign of content) {
    if (sign === 0x3e || out.isFull) break;
    const digit = Number.parseInt(String.fromCharCode(sign), 16);
    if (Number.isNaN(digit)) continue;
    if (high === undefined) high = digit;
    else {
      out.put([high * 16 + digit]);
      high = undefined;
    }
  }
  if (high !== undefined) out.put([high * 16]);
  return out.all;
};

/** By the names that a PDF has for them; Flate is unpacked elsewhere, and pictures by nobody. */
export const filters: ReadonlyMap<string, Unpack> = new Map([
  ['RunLengthDecode', runLength],
  ['RL', runLength],
  ['LZWDecode', lzw],
  ['LZW', lzw],
  ['ASCII85Decode', ascii85],
  ['A85', ascii85],
  ['ASCIIHexDecode', asciiHex],
  ['AHx', asciiHex],
]);
