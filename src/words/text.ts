// Small changes to the text of sentences.

/** `the` for `The` and `a` for `A`, but `NHS` stays. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Days, months, feasts, nations and tongues keep their capital; a word that only looks like one of them keeps it too. */
const PROPER =
  /^(?:\w+(?:day|mas|ber|uary|ish|ese|ian)|April|Arabic|August|Braille|British|Dutch|Easter|French|Gaelic|German|Greek|July|June|Makaton|March|Urdu|Welsh)\b/;

/** A name that a file gives like a title, inside a sentence: `gritting run`; `DNA test`, `Easter club` and `Right to Buy check` stay. */
export function inASentence(name: string): string {
  return PROPER.test(name) || /\s\S*[A-Z]/.test(name) ? name : lowerFirst(name);
}

/** `The` for `the`. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
