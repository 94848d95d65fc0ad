import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeContract } from '../../../src/contract/decode.ts';
import { decode } from '../../../src/contract/text/encoding.ts';
import { SHORT } from '../fixtures.ts';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('a text', () => {
  test.each<[string, Uint8Array, otherwise?: string]>([
    ['UTF-8', Buffer.from(SHORT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${SHORT}`)],
    ['UTF-16 of Notepad', utf16(`\ufeff${SHORT}`, false), 'UTF-16'],
    ['UTF-16 the other way round', utf16(`\ufeff${SHORT}`, true), 'UTF-16'],
    ['UTF-16 without a mark', utf16(SHORT, false), 'UTF-16'],
    ['UTF-16 the other way round, without a mark', utf16(SHORT, true), 'UTF-16'],
  ])('in %s is read as it was written, without a word', (_, bytes, otherwise) => {
    expect(decode(bytes)).toEqual({ text: SHORT, otherwise });
    expect(decodeContract(bytes, 'a.yaml').contract?.warnings).toEqual([]);
    // In a folder that others read it is a mistake.
    const shared = decodeContract(bytes, 'a.yaml', true).mistakes.map(({ message }) => message);
    expect(shared.join()).toMatch(otherwise === undefined ? /^$/ : /^the file is UTF-16 text, .*save it as UTF-8/);
  });

  test('of older Windows programs is read, and the reader told to look', () => {
    const text = SHORT.replace('2015-09-01', '2015-09-01, title: Café “Home” – east');
    const bytes = Uint8Array.from(text, (sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0));
    const { contract } = decodeContract(bytes, 'a.yaml');
    expect(contract?.text).toBe(text);
    expect(contract?.contract.contract.title).toBe('Café “Home” – east');
    expect(contract?.contract.price.per_hour).toBe(16);
    expect(contract?.warnings[0]).toMatchObject({ severity: 'warning', message: expect.stringContaining('£ signs') });
  });

  test.each([
    ['UTF-8 and Windows in one file', [...Buffer.from('a: £1\nb: '), 0xa3], 'not UTF-8 text from here on'],
    ['signs that Windows does not have', [...Buffer.from('a: '), 0x81], 'not UTF-8 text from here on'],
    ['UTF-16 that is cut off', [0xff, 0xfe, 0x61, 0x00, 0x3a], 'damaged or cut off'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'UTF-32'],
    ['UTF-32 the other way round', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61, 0, 0, 0, 0x3a], 'UTF-32 text; save it as UTF-8'],
    ['UTF-32 without a mark', [...'price: £1'].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]), 'UTF-32'],
    ['nothing but nuls', Array<number>(400).fill(0), 'NUL'],
    [
      'UTF-16 to which UTF-8 was added',
      [...utf16(`\ufeff${SHORT}`, false), ...Buffer.from('pay:\n  rate: £13\n')],
      'from here on the file is not UTF-16',
    ],
    ['UTF-8 behind the mark of UTF-16', [0xff, 0xfe, ...Buffer.from(SHORT)], 'from here on the file is not UTF-16'],
    [
      'UTF-8 to which PowerShell added',
      [...Buffer.from(SHORT), ...utf16('pay:\n', false)],
      'from here on the file is UTF-16, as PowerShell adds',
    ],
    ['a web page in UTF-16', [...utf16('\ufeff<!DOCTYPE html><html>', false)], 'this is a saved web page'],
    ['a nul at its end', [...Buffer.from(SHORT), 0], 'NUL'],
    ['a nul among letters', [...Buffer.from('price:\n  per_hour: 1'), 0, 0x36], 'NUL'],
  ])('is refused with a reason where it holds %s', (_, bytes, reason) => {
    const { contract, mistakes } = decodeContract(Uint8Array.from(bytes), 'a.yaml');
    expect(contract).toBeUndefined();
    expect(mistakes[0]?.message).toContain(reason);
  });

  test.each([[[]], [[0xff, 0xfe]], [[0xef, 0xbb, 0xbf]], [[0x20, 0x0a]]])(
    'is empty, and in no encoding, where it has nothing to say: %j',
    (bytes) => {
      const [mistake] = decodeContract(Uint8Array.from(bytes), 'a.yaml', bytes.length !== 2).mistakes;
      expect(mistake?.message).toMatch(/^the file is empty/);
    },
  );

  test('with a Chinese name in it is UTF-16 all the same', () => {
    const title = '中文服务合同家庭护理支持服务东区';
    const { contract } = decodeContract(
      utf16(`\ufeff${SHORT.replace('2015-09-01', `2015-09-01, title: ${title}`)}`, false),
      'a.yaml',
    );
    expect(contract?.contract.contract.title).toBe(title);
  });

  test('comes back from UTF-16 whatever English it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 2 }), fc.boolean(), (text, isBig) => {
        expect(decode(utf16(`\ufeff${text}`, isBig))).toEqual(
          text.includes('\0') ? undefined : { text, otherwise: 'UTF-16' },
        );
      }),
    );
  });
});
