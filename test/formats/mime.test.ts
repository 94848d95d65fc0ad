import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedWords, fileNameOf, inBase64, quotedPrintable } from '../../src/formats/mime.ts';
import { decodedHead, fromQuotedPrintable } from './mail.ts';

describe('the body of a mail', () => {
  it.each([
    ['a price of £16', 'a price of =C2=A316'],
    ['1 = 1', '1 =3D 1'],
    ['ends in a space ', 'ends in a space=20'],
    ['.', '=2E'],
    ['From here on', '=46rom here on'],
    [`${'a'.repeat(75)}::error::x`, `${'a'.repeat(75)}=\r\n=3A:error=3A:x`],
    ['##[error]x', '=23#[error]x'],
    ['one\r\n\ntwo\n', 'one\r\n\r\ntwo'],
    ['a'.repeat(80), `${'a'.repeat(75)}=\r\n${'a'.repeat(5)}`],
    [`${'a'.repeat(74)}£`, `${'a'.repeat(74)}=\r\n=C2=A3`],
  ])('writes %j as %j', (given, written) => {
    expect(quotedPrintable(given)).toBe(written);
  });

  it('comes back whole whatever it says, in short lines of ASCII that no boundary can be in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (any) => {
        const text = any.replace(/[\r\ud800-\udfff]/g, '');
        const written = quotedPrintable(text);
        expect(fromQuotedPrintable(written)).toBe(text.replace(/\n$/, ''));
        expect(written).toMatch(/^[\t -~\r\n]*$/);
        expect(written).not.toMatch(/.{77}|[ \t]\r|[ \t]$|=_/);
      }),
    );
  });

  it('writes what is attached in lines of 76', () => {
    const written = inBase64('£'.repeat(100));
    expect(written.split('\r\n').map((line) => line.length)).toEqual([76, 76, 76, 40]);
    expect(Buffer.from(written, 'base64').toString()).toBe('£'.repeat(100));
  });
});

describe('a head of a mail', () => {
  it('is as it is where it is short and plain', () => {
    expect(encodedWords('Subject', 'A service')).toEqual(['Subject: A service']);
  });

  it('is folded and encoded where it is not, and reads the same', () => {
    const title = `Gwasanaeth cymorth i deuluoedd Ynys Môn ${'a long title '.repeat(8)}=?utf-8?B?x?= 東京都`;
    const lines = encodedWords('Subject', title);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^(Subject: | )=\?utf-8\?B\?[\w+/=]+\?=$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
    expect(decodedHead(lines.join('\r\n'))).toBe(`Subject: ${title}`);
  });

  it('cannot begin another', () => {
    expect(encodedWords('Subject', 'A\r\nBcc: x@y.example').join('\r\n')).not.toMatch(/^Bcc/m);
  });
});

it.each([
  ['External family support service', 'external-family-support-service'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Ynys Môn "x"\r\n', 'ynys-mo-n-x'],
  ['東京都', 'report'],
])('%j is the file %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
