// What a program on the way has left in a line: git, a web page, a spreadsheet, a template, a misread character set.
import { codeOf } from '../../words/printable.ts';

/** What stands there, where in the line, and what to do. */
export interface Left {
  what: string;
  at: number;
  remedy: string;
}

/** What stands in a line, and what to do about the text that was found. */
type Kind = readonly [pattern: RegExp, remedy: (found: string) => string];

/** £, dashes, quotes and letters of UTF-8 that were taken for Windows-1252 or for the letters of an older Mac. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['Â£', '£'],
  ['¬£', '£'],
  ['┬ú', '£'],
  ['Â\u00a0', 'a plain space'],
  ['â€“', '-'],
  ['â€”', '-'],
  ['â€™', "'"],
  ['â€˜', "'"],
  ['â€œ', '"'],
  ['â€\u009d', '"'],
  ['ï»¿', ''],
]);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', 'a plain space'],
  ['pound', '£'],
  ['amp', '&'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['quot', '"'],
  ['apos', "'"],
  ['colon', ':'],
  ['percnt', '%'],
]);

const KINDS: readonly Kind[] = [
  [
    /(?<=^ {0,40})(?:<{7,20}|\|{7,20}|={7,20}|>{7,20})(?= |$)/,
    () => 'git leaves it where two versions differ: keep one, and take its lines out',
  ],
  [/^`{3}/, () => 'it belongs to the page that this was copied from; take the line out'],
  [/\{\{|\{%|<%|\$\{/, () => 'it belongs to a template; fill that in first'],
  [
    /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i,
    (found) => `a web page writes a sign so; ${typed(signOf(found.slice(1, -1)))}`,
  ],
  [
    new RegExp([...MISREAD.keys()].join('|')),
    (found) => `it was saved as UTF-8 and read as something else; ${typed(MISREAD.get(found))}`,
  ],
  // Its byte is another letter to Windows, and to the rest of Europe.
  [/[œŁ](?=\s?\d)/, () => 'it is the £ of another program; type £'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  [/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/, () => 'take it out'],
];

/** A value, or the bracket at its end, that is gone behind a sign of YAML. */
const GONE = /has no value|not closed/;
const REMARK: Kind = [
  /(?<=\s)#/,
  () => 'to YAML it begins a remark: put the value in quotes, or type £ if that is meant',
];

/** The first thing of that sort in a line of a mistake, which is `told` as something else. */
export function leftIn(line: string, told: string): Left | undefined {
  for (const [pattern, remedy] of GONE.test(told) ? [...KINDS, REMARK] : KINDS) {
    const found = pattern.exec(line);
    if (found) return { what: shown(found[0]), at: found.index, remedy: remedy(found[0]) };
  }
  return undefined;
}

function shown(found: string): string {
  const code = found.charCodeAt(0);
  const isControl = code < 0x20 || (code > 0x7e && code < 0xa0);
  return isControl ? `a control character (U+${codeOf(found)})` : found;
}

function typed(plain: string | undefined): string {
  return plain === undefined ? 'type what is meant' : plain === '' ? 'take it out' : `type ${plain}`;
}

function signOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return ENTITIES.get(name.toLowerCase());
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code === 0xa0) return ENTITIES.get('nbsp');
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : code === 0xa3 ? '£' : undefined;
}
