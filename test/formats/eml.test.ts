import { describe, expect, it } from 'vitest';
import { eml } from '../../src/formats/eml.ts';
import { htmlPage } from '../../src/formats/html.ts';
import { text } from '../../src/formats/text.ts';
import type { Report } from '../../src/report/types.ts';
import { decodedHead, readMail } from './mail.ts';
import { hostile, report } from './report.fixture.ts';

const options = { width: 120, colour: false, unicode: false };
const letter: Report = {
  ...report,
  name: 'Letter: External family support service',
  lead: '',
  sentence: '',
  title: '',
  subtitle: '',
  blocks: [{ kind: 'text', text: 'Dear Ms Ahmed' }],
};

describe('a mail', () => {
  const mail = readMail(eml({ report: letter, attached: report }, options));
  const [both, attached] = mail.parts;

  it('opens as a draft to nobody yet, of no day', () => {
    expect([...mail.heads.keys()]).toEqual(['subject', 'x-unsent', 'mime-version', 'content-type']);
    expect(mail.heads.get('subject')).toBe('Letter: External family support service');
    expect(mail.heads.get('x-unsent')).toBe('1');
  });

  it('says the same in plain text and as HTML', () => {
    expect(both?.heads.get('content-type')).toMatch(/^multipart\/alternative/);
    const [plain, html] = both?.parts ?? [];
    expect(plain?.heads.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(plain?.body).toBe(text(letter, { ...options, width: 72 }).trimEnd());
    expect(html?.heads.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html?.body).toContain('<p>Dear Ms Ahmed</p>');
  });

  it('has the report with it as a page', () => {
    expect(attached?.heads.get('content-disposition')).toBe(
      'attachment; filename="external-family-support-service.html"',
    );
    expect(attached?.body).toBe(htmlPage(report, options));
  });

  it('is the same bytes again, and others for other words', () => {
    const boundary = (of: Report): string => eml({ report: of }, options).split('boundary=')[1]?.slice(0, 30) ?? '';
    expect(eml({ report }, options)).toBe(eml({ report }, options));
    expect(boundary(report)).not.toBe(boundary(letter));
  });

  it('takes no head, no part and no long line from a stranger', () => {
    const nasty: Report = {
      ...hostile,
      title: 'A\r\nBcc: everybody@example.org\r\n\r\n--=_x',
      footer: ['--=_x--', '.', 'From me'],
    };
    const written = eml({ report: nasty }, options);
    expect(written).toMatch(/^[\t -~\r\n]*$/);
    expect(written).not.toMatch(/[^\r]\n|\r[^\n]/);
    for (const line of written.split('\r\n')) expect(line.length).toBeLessThan(100);
    const read = readMail(written);
    expect([...read.heads.keys()]).toEqual(['subject', 'x-unsent', 'mime-version', 'content-type']);
    expect(decodedHead(read.heads.get('subject') ?? '')).toBe('UNDELIVERABLE. A Bcc: everybody@example.org --=_x');
    expect(read.parts.map(({ parts }) => parts.length)).toEqual([2, 0]);
  });
});
