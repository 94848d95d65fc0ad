// Makes text from a file safe to print: nothing in it may move a terminal's cursor, colour it or turn its text around.

/** C0 and C1 control characters, the marks that reorder text, separators of lines, and lone halves of surrogate pairs. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words with single spaces between them: most texts are nothing else. */
const PLAIN = /^[!-~£]+(?: [!-~£]+)*$/;

/** Text with control characters taken out; line breaks and tabs become single spaces. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim();
}

/** Text with every control character written out (`\x1b`), so that a reader sees that it is there. */
export function reveal(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === '\t') return ' ';
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** What a file says, in quotes, short enough for one line of a message. */
export function inQuotes(text: string, longest = 48): string {
  const characters = Array.from(reveal(text));
  return `"${characters.length > longest ? `${characters.slice(0, longest).join('')}...` : characters.join('')}"`;
}
