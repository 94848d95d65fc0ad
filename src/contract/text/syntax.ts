// What is wrong with YAML itself, said in words for people who do not know YAML.
import type { YAMLParseError } from 'yaml';

/** A mistake in the YAML, by offset; -1 where it is one of the whole file. */
export interface SyntaxMistake {
  start: number;
  end: number;
  message: string;
}

/** What the library would fail at, or would say less well; told before it is asked. */
export function wrongBeforehand(text: string): SyntaxMistake | undefined {
  const deep = tooDeepAt(text);
  if (deep >= 0) return { ...TOO_DEEP, start: deep, end: deep + 1 };
  // To YAML such a file is one long line, and if it begins with a comment, nothing else.
  const alone = text.search(/\r(?!\n)/);
  return alone >= 0 ? { start: alone, end: alone + 1, message: CARRIAGE_RETURN } : undefined;
}

const CARRIAGE_RETURN =
  'a line ends here in a carriage return alone, as on old Macs; save the file with the line ends of Windows (CRLF) or Unix (LF)';

/** Deeper than any contract, and well within what the library can follow; what is deeper costs it seconds. */
const DEEPEST = 200;
const TOO_DEEP: SyntaxMistake = {
  start: -1,
  end: -1,
  message: `brackets, dashes or keys are nested more than ${DEEPEST} deep; is it a contract?`,
};

/**
 * Where it is nested too deeply, or -1. A cheap look before it is parsed, since the library goes a call deeper with each
 * level, and what node cannot follow there may end the program; brackets within quotes count too, and do no harm.
 */
function tooDeepAt(text: string): number {
  /** The columns at which blocks have begun that are still open. */
  const blocks: number[] = [];
  let brackets = 0;
  let colons = 0;
  let isChain = false;
  let lineStart = 0;
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') {
      lineStart = at + 1;
      isStart = true;
      colons = 0;
      isChain = false;
    }
    if (character === ' ' || character === '\t' || character === '\n' || character === '\r') continue;
    // `- - -` is a list in a list in a list; `?` and `:` nest in the same way. A line of dashes is only a line.
    const indicates = (character === '-' || character === '?' || character === ':') && (text[at + 1] ?? '\n') <= ' ';
    if (isStart) {
      const column = at - lineStart;
      while ((blocks.at(-1) ?? -1) >= column) blocks.pop();
      blocks.push(column);
      isStart = indicates;
    } else if (character === ',') colons = 0;
    // `a: a: a` is a map in a map in a map, until the line or the entry ends; so is `a: - - -`.
    else if (indicates && (character === ':' || isChain)) colons++;
    isChain = indicates && (isChain || character === ':');
    if (character === '[' || character === '{') brackets++;
    else if ((character === ']' || character === '}') && brackets > 0) brackets--;
    if (Math.max(blocks.length, brackets, colons) > DEEPEST) return at;
  }
  return -1;
}

/** The first error of each line; more of the same line is mostly the echo of it. */
export function worded(errors: readonly YAMLParseError[], text: string): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  let lineEnd = -1;
  // Where the library gives up depends on the machine's stack, so no place is named.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [TOO_DEEP];
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    let start = Math.min(error.pos[0], text.length);
    if (start < lineEnd) continue;
    // An error at the end of the text belongs to the last line that says something.
    if (start === text.length) start = Math.max(0, text.trimEnd().length - 1);
    const end = text.indexOf('\n', start);
    lineEnd = end < 0 ? text.length : end;
    const message = wordsFor(error, text);
    // Two brackets that are not closed end at the same place.
    if (mistakes.some((known) => known.start === start && known.message === message)) continue;
    mistakes.push({ start, end: Math.max(start + 1, Math.min(error.pos[1], lineEnd)), message });
    if (error.code === 'MULTIPLE_DOCS' || mistakes.length === 5) break;
  }
  return mistakes;
}

/** A sign behind a key that is one of YAML's own: `-` and `?` for what nobody knows, `>30 minutes` for at least. */
const SIGN_OF_YAML = /:[ \t]+(?:([-?])[ \t]*|([>|])(?=[ \t]*[\d£]).*)$/;

function wordsFor({ code, message, pos }: YAMLParseError, text: string): string {
  const from = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const [, alone, before] = SIGN_OF_YAML.exec(text.slice(from, pos[0] + 200).split(/\r?\n/)[0] ?? '') ?? [];
  if (alone)
    return `to YAML ${alone} alone begins an entry; write unknown if nobody knows the value, or leave the line out`;
  if (before) return `to YAML ${before} begins a text of several lines; take it out, or put the value in quotes`;
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent; use spaces';
    case 'MULTIPLE_DOCS':
      return /^---\s*$/.test(text.slice(pos[0]))
        ? 'a second document would start here, and there is none; take the line out'
        : 'a second document starts here; a file holds one contract, so give each its own file';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a value cannot hold ": "; put it in quotes, or check how far the line is indented';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this is not `key: value`; check the colon and the space after it, and how far the line is indented';
    case 'BAD_INDENT':
      return /Flow/.test(message)
        ? `a bracket or brace is opened, here or above, and not closed${hiddenAbove(text, pos[0])}`
        : 'this line is not indented like the lines beside it';
    case 'MISSING_CHAR':
      return /quote/.test(message)
        ? 'a quotation mark is opened, here or above, and not closed'
        : /map values/.test(message)
          ? 'a colon and a space are missing after the key'
          : 'a comma, a bracket or a space after a colon is missing';
    case 'BAD_SCALAR_START':
      return `a value cannot start with ${text[pos[0]] ?? 'this character'}; put it in quotes`;
    case 'BAD_DQ_ESCAPE':
      return 'a backslash between double quotes starts a code; write it twice, or use single quotes';
    case 'BAD_DIRECTIVE':
      return 'a line that starts with % is an instruction to YAML that is not known here; leave it out';
    case 'MULTIPLE_ANCHORS':
      return 'a value can have one anchor (&name) only';
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return 'tags (!name) are not read; leave it out';
    default:
      if (isNextOfLines(text, pos[0]))
        return 'another contract starts here; a file with a contract a line (JSON Lines) has a name that ends in .jsonl, and each contract a line of its own';
      return /node end|flow-|stream/.test(message)
        ? 'this stands where nothing more is expected; check quotes, brackets and how far the line is indented'
        : 'this is not YAML that can be read; check quotes, brackets and how far the line is indented';
  }
}

/** Whether what is wrong is a brace behind a text that is between braces itself. */
function isNextOfLines(text: string, at: number): boolean {
  return text[at] === '{' && /^\s{0,80}\{/.test(text) && /\}\s{0,80}$/.test(text.slice(Math.max(0, at - 90), at));
}

/** Where a bracket that is missed stands behind a sign that begins a remark: `{source: Tender #4}`. */
function hiddenAbove(text: string, at: number): string {
  const from = Math.max(0, at - 2000);
  const found = Array.from(
    text.slice(from, at).matchAll(/^[^\n#"']{0,1000}[{[][^\n#"']{0,1000}[ \t]#(?=[^\n]{0,1000}[\]}])/gm),
  ).at(-1);
  if (!found) return '';
  const end = from + found.index + found[0].length;
  return `; on line ${text.slice(0, end).split('\n').length} what stands behind # is a remark to YAML, its bracket too: put the text in quotes`;
}
