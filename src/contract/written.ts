// A number as people write it, and what they write around it. All forms of a value share the one pattern: making a pattern
// takes node longer than using it, and most texts are tried as several forms.

/** No exponents, no hexadecimal, no leading noughts: `1,500`, `16`, `0.5`, `.5`. */
export const NUMBER = '(?:(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?|\\.\\d+)';
export const SIGN = '([-−]?)';

const WRITTEN = new RegExp(`^${SIGN}(£?\\s?)${SIGN}(${NUMBER})`);

/** `£1,500 a month` in its parts. */
export interface Written {
  value: number;
  /** What stands before the digits but for one sign: empty, a pound sign, a space. */
  before: string;
  /** What follows the number: empty, ` minutes`, `% of basic pay`. */
  after: string;
}

/** The number that a text begins with; undefined where it begins with none. */
export function writtenIn(text: string): Written | undefined {
  if (text !== lastText) {
    lastText = text;
    last = read(text);
  }
  return last;
}

let lastText = '';
let last: Written | undefined;

function read(text: string): Written | undefined {
  const found = WRITTEN.exec(text);
  if (!found) return undefined;
  const [whole, first, before, second, digits] = found as unknown as [string, string, string, string, string];
  return {
    value: numberOf(first || second, digits),
    // Two signs are as odd as a pound sign where none belongs.
    before: first && second ? before + second : before,
    after: text.slice(whole.length),
  };
}

/** The number itself, written without anything before it; undefined where there is more, or none. */
export function plainNumberIn(text: string): Written | undefined {
  const written = writtenIn(text);
  return written?.before === '' ? written : undefined;
}

export function numberOf(sign: string | undefined, digits: string): number {
  const value = Number(digits.replaceAll(',', ''));
  return sign ? -value : value;
}
