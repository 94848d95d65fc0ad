// A mail read as a mail program reads it, by nothing of what wrote it.
export interface Part {
  heads: Map<string, string>;
  body: string;
  parts: Part[];
}

export function readMail(text: string): Part {
  const end = text.indexOf('\r\n\r\n');
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const heads = new Map(
    lines.map((line) => {
      const at = line.indexOf(': ');
      if (at < 1) throw new Error(`no head: ${line}`);
      return [line.slice(0, at).toLowerCase(), line.slice(at + 2)] as const;
    }),
  );
  const body = text.slice(end + 4);
  const boundary = /boundary="([^"]+)"/.exec(heads.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return { heads, body: decoded(body, heads.get('content-transfer-encoding')), parts: [] };
  const [inside, after] = `\r\n${body}`.split(`\r\n--${boundary}--`);
  if (inside === undefined || after === undefined) throw new Error(`${boundary} has no end`);
  const [, ...parts] = inside.split(`\r\n--${boundary}\r\n`);
  return { heads, body: '', parts: parts.map(readMail) };
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body);
  throw new Error(`unknown ${encoding}`);
}

export function fromQuotedPrintable(body: string): string {
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n');
}

export function decodedHead(head: string): string {
  return head
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString());
}
