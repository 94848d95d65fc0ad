// A report or letter as a mail that opens as a draft: the words as HTML and as plain text, and the report as a page
// that goes with it. Nobody is written to until somebody chooses whom, and no clock is asked: the same words, the same bytes.
import { createHash } from 'node:crypto';
import type { Report } from '../report/types.ts';
import { printable } from '../words/printable.ts';
import { htmlMail, htmlPage } from './html.ts';
import { encodedWords, fileNameOf, inBase64, quotedPrintable } from './mime.ts';
import { text } from './text.ts';
import type { RenderOptions, ReportDocument } from './types.ts';

/** Mails are read in columns of this width. */
const WIDTH = 72;

export function eml({ report, attached = report }: ReportDocument, options: RenderOptions): string {
  const subject = printable(subjectOf(report));
  const parts = [
    part('text/plain; charset=utf-8', 'quoted-printable', quotedPrintable(text(report, { ...options, width: WIDTH }))),
    part('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(htmlMail(report))),
  ];
  const page = part('text/html; charset=utf-8', 'base64', inBase64(htmlPage(attached, options)), [
    `Content-Disposition: attachment; filename="${fileNameOf(attached.title || attached.name || 'report')}.html"`,
  ]);
  // Neither of the two ways of writing a part makes `=_`, so no text can end one.
  const hash = createHash('sha256')
    .update([subject, ...parts, page].join('\n'))
    .digest('hex')
    .slice(0, 24);
  const [outer, inner] = [`=_${hash}`, `=_in_${hash}`];
  const lines = [
    ...encodedWords('Subject', subject),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${outer}"`,
    '',
    `--${outer}`,
    `Content-Type: multipart/alternative; boundary="${inner}"`,
    '',
    ...parts.map((each) => `--${inner}\r\n${each}`),
    `--${inner}--`,
    '',
    `--${outer}`,
    page,
    `--${outer}--`,
    '',
  ];
  return lines.join('\r\n');
}

function subjectOf({ name, lead, title }: Report): string {
  return name ?? [lead, title].filter(Boolean).join(' ');
}

function part(type: string, encoding: string, body: string, more: readonly string[] = []): string {
  return [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...more, '', body].join('\r\n');
}
