// Puts blocks together: text is cleaned of whatever acts on a screen, and each block knows the heading above it.
import { clean } from '../../words/printable.ts';
import { LIMITS } from '../limits.ts';
import type { Block, Cell } from '../types.ts';

/** A line that goes on for longer is cut into pieces at its spaces, so that no pattern meets more at a time. */
const LONGEST_LINE = 2_000;

export class Blocks {
  readonly all: Block[] = [];
  private above: string | undefined;
  private characters = 0;

  constructor(private readonly placeOf: (heading: string | undefined) => string) {}

  /** Whether there was more than is read. */
  get isCut(): boolean {
    return this.characters > LIMITS.characters;
  }

  place(): string {
    return this.placeOf(this.above);
  }

  heading(text: string): void {
    const line = clean(text);
    if (line === '' || this.isFull(line.length)) return;
    this.above = line.length > 200 ? undefined : line;
    this.add({ lines: pieces(line), place: this.place(), isHeading: true });
  }

  /** Lines of one paragraph, with breaks between them; `placeOf` where each has its own place. */
  paragraph(text: string, placeOf?: (line: number) => string): void {
    if (this.isFull(text.length)) return;
    const known = text
      .split('\n')
      .flatMap((line, at) => pieces(clean(line)).map((piece) => ({ piece, place: placeOf?.(at) ?? '' })));
    if (known.length === 0) return;
    const lines = known.map(({ piece }) => piece);
    const places = placeOf ? { places: known.map(({ place }) => place) } : {};
    this.add({ lines, place: this.place(), ...places });
  }

  row(cells: readonly Cell[], table: number): void {
    const known = cells
      .slice(0, LIMITS.cells)
      .map(({ text, place }) => ({ text: clean(text).slice(0, LONGEST_LINE), place }));
    const text = known
      .map((cell) => cell.text)
      .join(' ')
      .trim();
    if (text === '' || this.isFull(text.length)) return;
    this.add({ lines: pieces(text), place: this.place(), cells: known, table });
  }

  private add(block: Block): void {
    this.all.push(this.above === undefined || block.isHeading ? block : { ...block, heading: this.above });
  }

  private isFull(more: number): boolean {
    this.characters += more;
    return this.isCut;
  }
}

function pieces(line: string): string[] {
  const found: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const at = rest.lastIndexOf(' ', LONGEST_LINE);
    const end = at > LONGEST_LINE / 2 ? at : LONGEST_LINE;
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}
