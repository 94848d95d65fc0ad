// YAML text -> plain texts, and where each of them stands. What a file says beside a value (its source and quote, the ends
// of a range, that it is unknown) is taken off here, so that the schema sees texts alone. What `0x10` or `no` means is for
// its field to say, never for YAML.
import { Composer, type Document, LineCounter, Parser, Schema, YAMLParseError } from 'yaml';
import { isEmpty } from './text/nodes.ts';
import { type Note, type Plain, placeIn, type Wrong } from './text/plain.ts';
import { type SyntaxMistake, worded, wrongBeforehand } from './text/syntax.ts';
import { Taking } from './text/take.ts';
import type { Field } from './tree.ts';
import type { Place } from './types.ts';

/** What a file says. */
export interface Told {
  /** Undefined where the file says nothing, or what it says cannot be told. */
  plain: Plain | undefined;
  /** By path. */
  notes: ReadonlyMap<string, Note>;
  mistakes: Wrong[];
  remarks: Wrong[];
  /** Where offsets are. */
  placeAt(start: number, end: number): Place;
}

/** One Schema for all files: every value is the text it is. */
const TEXTS = new Schema({ schema: 'failsafe' });

/** The document of a text, its keys as they stand; or what is wrong with it. */
export function parseYaml(text: string): { document?: Document.Parsed; mistakes: SyntaxMistake[]; lines: number[] } {
  const lines = new LineCounter();
  const wrong = wrongBeforehand(text);
  if (wrong) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    return { mistakes: [wrong], lines: [0, ...lines.lineStarts] };
  }
  // Keys that are stated twice are told below: the library compares each key of a map with each other one, and takes a second
  // for a map of 20,000.
  const composer = new Composer({ schema: TEXTS, uniqueKeys: false });
  const [document, second] = composer.compose(new Parser(lines.addNewLine).parse(text), true, text.length);
  const errors = [...(document?.errors ?? [])];
  if (second) errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''));
  return { document: document as Document.Parsed, mistakes: worded(errors, text), lines: lines.lineStarts };
}

/** `field` says what may stand where. */
export function readYaml(text: string, field: Field): Told {
  const { document, mistakes, lines } = parseYaml(text);
  const placeAt = (start: number, end: number) => placeIn(text, lines, start, end);
  if (!document || mistakes.length > 0) {
    const wrongs = mistakes.map((found) => ({ path: '', ...found }));
    return { plain: undefined, notes: new Map(), mistakes: wrongs, remarks: [], placeAt };
  }
  const taking = new Taking(document, text, lines);
  const { contents } = document;
  const plain = contents === null || isEmpty(contents) ? undefined : taking.read(contents, field, '', {});
  const { notes, mistakes: wrongs, remarks } = taking;
  return { plain: taking.isFull ? undefined : plain, notes, mistakes: wrongs, remarks, placeAt };
}
