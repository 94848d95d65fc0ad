// What a program on the way has left in a line or a text: git, a mail, a web page, a spreadsheet, a template, a misread
// character set.
import type { Scalar } from 'yaml';
import { codeOf, inQuotes } from '../../words/printable.ts';
import { isToCome } from '../values/otherwise.ts';
import { rangeOf, textOf } from './nodes.ts';
import type { Wrong } from './plain.ts';

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

/** What stands in the text of a value, or anywhere else in a line. */
const IN_TEXTS: readonly Kind[] = [
  [/\{\{|\{%|<%|\$\{/, () => 'it belongs to a template; fill that in first'],
  [
    /[[<«](?:(?:insert|enter|add|your|name of|date of) [^\]>»:]{1,80}|insert|TB[ACD]|to be (?:confirmed|agreed|advised)|X{2,})[\]>»]|\((?:insert [^):]{1,80}|TB[ACD]|X{2,})\)/i,
    () => 'it stands in the place of what is still to come; write that',
  ],
  [
    /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i,
    (found) => `a web page writes a sign so; ${typed(signOf(found.slice(1, -1)))}`,
  ],
  [/<\/?(?:br|p|div|span|b|i|strong|em|pre|td|tr|li|ul)\b[^>]{0,80}>/i, () => 'it belongs to a web page; take it out'],
  [
    new RegExp([...MISREAD.keys()].join('|')),
    (found) => `it was saved as UTF-8 and read as something else; ${typed(MISREAD.get(found))}`,
  ],
  [/\ufffd/, () => 'a program could not read the sign that stood there; type it anew'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  [/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/, () => 'take it out'],
];

const COPIED = 'it belongs to the page that this was copied from; take the line out';
const OF_A_LIST = 'it is the mark of a list elsewhere; take it out, or write - before an entry of a list';
const OF_A_CHANGE = 'a list of changes (diff) writes it; take such marks out, or copy the file itself';

const IN_LINES: readonly Kind[] = [
  [
    /(?<=^ {0,40})(?:<{7,20}|\|{7,20}|={7,20}|>{7,20})(?= |$)/,
    () => 'git leaves it where two versions differ: keep one, and take its lines out',
  ],
  [/^(?:`{3}|~{3})/, () => COPIED],
  [/^(?:@@ |diff --git |commit (?=[\da-f]{40}$)|index (?=[\da-f]{7,40}\.\.)|\+(?= {0,40}[\w-]))/, () => OF_A_CHANGE],
  [/(?<=^ {0,40})\*\*(?=\w)/, () => 'it marks bold type elsewhere; take it out, at both ends'],
  [
    /(?<=^ {0,40})(?:[*o](?=[ \t])|[\u25aa\u25ab\u25cb\u25cf\u25e6\u2023\u27a2\u25a0\u25a1\uf000-\uf0ff])/,
    () => OF_A_LIST,
  ],
  [/(?<=^ {0,40})(?:- )?\[[ xX]\](?= )/, () => OF_A_LIST],
  [
    /(?<=^ {0,8})\d{1,5}(?:[.):] | ?[|\u2502]|[ \t]{1,8}(?=\w+:))/,
    () => 'it is the number of a line or an entry; take the numbers out',
  ],
  [/^[^\s:]{1,200}\.ya?ml:\d{1,6}:/, () => 'a search writes the file and the line before a text; take it out'],
  [
    /^\[?\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}/,
    () => 'a chat writes the time and the name before a text; take them out',
  ],
  [
    /^(?:-{5} ?Original Message|-{8,10} Forwarded message|Sent from my |Get Outlook for |\[?EXTERNAL|CAUTION\b|-- ?$|On .{10,80} wrote:$)/i,
    () => 'it belongs to the mail that this was copied from; take it out',
  ],
  [/=C2=A3|=A3(?=\d)/, () => 'a mail writes a sign so; type £'],
  [/=(?:20(?!\d)|3D|C2=A0|E2=80=9[\dA-F])/, () => 'a mail writes a sign so; type what is meant'],
  [
    /(?<=^ {0,40})(?:\/\/|\/\*)/,
    () => 'to YAML and JSON it begins no remark: a remark begins with #, and in JSON there is none',
  ],
  [/\\n(?=\s{0,40}\w+:)/, () => 'a program writes the end of a line so; begin a new line there'],
  [
    /(?<=^ {0,40})\|(?=[^|]{1,200}\|)/,
    () => 'it belongs to a table; write a line such as `key: value` for each of its rows',
  ],
  [/(?<=^\{.*\}),(?=\s*$)/, () => 'behind a contract of a line it belongs to a list; take it out'],
  // Its byte is another letter to Windows, and to the rest of Europe.
  [/[œŁ](?=\s?\d)/, () => 'it is the £ of another program; type £'],
];

const KINDS = [...IN_LINES, ...IN_TEXTS];

/** A key with another sign in the place of its colon. */
const NO_COLON = /key: value`|nothing more is expected|write keys and values/;
const SIGN: Kind = [
  /(?<=^[\s-]{0,40}\w{1,40}\s{0,8})(?:[=-]>|[=→⇒➔])(?=\s*\S)/,
  () => 'write a colon and a space in its place',
];

/** A value, or the bracket at its end, that is gone behind a sign of YAML. */
const GONE = /has no value|not closed/;
const REMARK: Kind = [
  /(?<=\s)#/,
  () => 'to YAML it begins a remark: put the value in quotes, or type £ if that is meant',
];

/** The first thing of that sort in a line of a mistake, which is `told` as something else. */
export function leftIn(line: string, told: string): Left | undefined {
  return firstOf([...(NO_COLON.test(told) ? [SIGN] : []), ...KINDS, ...(GONE.test(told) ? [REMARK] : [])], line);
}

function firstOf(kinds: readonly Kind[], text: string): Left | undefined {
  for (const [pattern, remedy] of kinds) {
    const found = pattern.exec(text);
    if (found) return { what: shown(found[0]), at: found.index, remedy: remedy(found[0]) };
  }
  return undefined;
}

/** A text that can be read, and that nobody would print as it stands. */
export function leftInText(path: string, node: Scalar): Wrong | undefined {
  const text = textOf(node);
  const left = firstOf(IN_TEXTS, text);
  const message = left
    ? `${path} holds ${left.what}: ${left.remedy}`
    : isToCome(text)
      ? `${path} is ${inQuotes(text.trim())}, which stands in the place of what is still to come; write that, or leave the line out`
      : undefined;
  return message === undefined ? undefined : { path, ...rangeOf(node), message };
}

function shown(found: string): string {
  const code = found.charCodeAt(0);
  const isControl = code < 0x20 || (code > 0x7e && code < 0xa0);
  return isControl ? `a control character (U+${codeOf(found)})` : inQuotes(found).slice(1, -1).trimEnd();
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
