// What a mail is written in: lines of at most 76 letters of ASCII with CRLF at their ends (RFC 2045 and 2047).
const encoder = new TextEncoder();
const LINE = 76;

/** A soft break ends a line that goes on; spaces at the ends of lines and whatever is not ASCII are written out. */
export function quotedPrintable(text: string): string {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(quotedLine)
    .join('\r\n');
}

function quotedLine(line: string): string {
  const letters = Array.from(line);
  const signs = letters.map((letter, at) => {
    const isLast = at === letters.length - 1;
    // Servers change a line that is a dot or begins with `From `, and take off a space at the end of one.
    if (at === 0 && (letter === '.' || line.startsWith('From '))) return hex(letter);
    // Wherever the line is broken, no build server that shows the mail takes a row of it for a command.
    if ((letter === ':' || letter === '#') && letters[at + 1] === letter) return hex(letter);
    return /^[!-<>-~]$/.test(letter) || (/^[ \t]$/.test(letter) && !isLast) ? letter : hex(letter);
  });
  return broken(signs.join(''));
}

function hex(letter: string): string {
  return [...encoder.encode(letter)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Not through the three signs of a byte. */
function broken(written: string): string {
  const signs = written.match(/=[0-9A-F]{2}|./g) ?? [];
  const lines = [''];
  for (const sign of signs) {
    const last = lines.at(-1) as string;
    if (last.length + sign.length < LINE) lines[lines.length - 1] = last + sign;
    else lines.push(sign);
  }
  return lines.join('=\r\n');
}

export function inBase64(text: string): string {
  return base64(encoder.encode(text)).replace(/.{76}(?=.)/g, '$&\r\n');
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** A head of one line, or of several where it is long or not ASCII: no text can begin a head of its own. */
export function encodedWords(name: string, text: string): string[] {
  if (/^[ -~]*$/.test(text) && !text.includes('=?') && name.length + text.length + 2 <= LINE)
    return [`${name}: ${text}`];
  const words = [''];
  // 36 bytes are 48 letters, which leaves room for the name of the head and the marks around them.
  for (const letter of text) {
    const last = words.at(-1) as string;
    if (encoder.encode(last + letter).length <= 36) words[words.length - 1] = last + letter;
    else words.push(letter);
  }
  return words.map((word, at) => `${at === 0 ? `${name}: ` : ' '}=?utf-8?B?${base64(encoder.encode(word))}?=`);
}

/** A name that any system takes for a file. */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 48)
    .replace(/-$/, '');
  return plain || 'report';
}
