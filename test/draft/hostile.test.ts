// What a stranger may send: it is refused or read in bounds, and never takes the program along.
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/index.ts';
import { LIMITS } from '../../src/draft/limits.ts';
import { readDocument } from '../../src/draft/read/index.ts';
import { zip } from '../../src/formats/zip.ts';
import { drafted, packOfBytes, readers } from './documents.ts';

const read = (bytes: Uint8Array | string, name: string) =>
  readDocument(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name, readers);

/** A zip of one file, deflated, whose directory says what it likes of its size. */
function packed(content: Uint8Array, says: number, name = 'word/document.xml'): Uint8Array {
  const data = deflateRawSync(content);
  const bytes = Buffer.from(zip([{ name, bytes: data }]));
  const listed = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt16LE(8, 8);
  bytes.writeUInt16LE(8, listed + 10);
  bytes.writeUInt32LE(says, listed + 24);
  return bytes;
}

describe('a zip that unfolds', () => {
  it('is refused for what its directory says', async () => {
    await expect(read(packed(new Uint8Array(10), 2e9), 'a.docx')).rejects.toThrow('unpacks to more than 60 MB');
  });

  it('is refused for what it comes to, whatever its directory says', async () => {
    const bomb = packed(Buffer.alloc(LIMITS.unpacked + 1, 0x20), 10);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read(bomb, 'a.docx')).rejects.toThrow('unpacks to more than 60 MB');
  });

  it('is refused with two files of one name, damaged or encrypted', async () => {
    const twice = zip([
      { name: 'a.xml', text: '<a/>' },
      { name: 'a.xml', text: '<b/>' },
    ]);
    await expect(read(twice, 'a.docx')).rejects.toThrow('two files of one name');
    await expect(read(twice.subarray(0, 40), 'a.xlsx')).rejects.toThrow('the file is damaged');
    const locked = Buffer.from(zip([{ name: 'a.xml', text: '<a/>' }]));
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8);
    await expect(read(locked, 'a.docx')).rejects.toThrow('encrypted');
  });
});

describe('a PDF that unfolds', () => {
  const pdf = (content: Uint8Array, filter: string, head = `/Length ${content.length} /Filter ${filter}`): Uint8Array =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<<${head}>>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const bomb = deflateSync(Buffer.alloc(LIMITS.unfolded + 1, 0x20));
  /** 128 of one letter in two bytes, again and again. */
  const runs = Buffer.alloc(2 * Math.ceil(LIMITS.unfolded / 128 + 1), Buffer.from([129, 0x20]));
  const letters = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);

  it.each([
    ['at once', pdf(bomb, '/FlateDecode')],
    ['in two steps', pdf(deflateSync(bomb), '[/FlateDecode /FlateDecode]')],
    ['with a name in other letters', pdf(letters(bomb), '[/ASCIIHexDecode /Fl#61teDecode]')],
    ['behind letters and digits', pdf(letters(bomb), '[/AHx/Fl]')],
    ['behind ASCII85', pdf(ascii85(bomb), '[ /ASCII85Decode /FlateDecode ]')],
    ['by runs', pdf(runs, '/RunLengthDecode')],
    ['by runs, deflated', pdf(deflateSync(runs), '[/FlateDecode /RunLengthDecode]')],
    ['by LZW', pdf(lzwOfSpaces(LIMITS.unfolded), '/LZWDecode')],
    ['with a decoy before its filter', pdf(runs, '', `/X <</Filter /FlateDecode>> /Filter/RL /Length ${runs.length}`)],
    ['with no word of how long it is', pdf(runs, '', '/Length 5 0 R /Filter /RunLengthDecode')],
  ])('%s is refused', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(LIMITS.bytes);
    await expect(read(bytes, 'a.pdf')).rejects.toThrow('unpack to more than 400 MB');
  });

  it('is refused where it says elsewhere, or with words between, how it is packed', async () => {
    for (const filter of ['5 0 R', '[5 0 R]', '%\n/LZWDecode'])
      await expect(read(pdf(runs, filter), 'a.pdf')).rejects.toThrow('says in an odd way how a stream is packed');
  });

  it('may not hide it by encryption', async () => {
    const large = Buffer.concat([
      pdf(Buffer.alloc(LIMITS.locked), '/FlateDecode'),
      Buffer.from('trailer <</Encrypt 9 0 R>>'),
    ]);
    await expect(read(large, 'a.pdf')).rejects.toThrow('it is encrypted');
  });
});

/** As PostScript writes binary in letters. */
function ascii85(bytes: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let next = 0; next < 4; next++) value = value * 256 + (bytes[at + next] ?? 0);
    const signs = [];
    for (let place = 0; place < 5; place++) {
      signs.unshift(String.fromCharCode(33 + (value % 85)));
      value = Math.floor(value / 85);
    }
    text += signs.join('');
  }
  return Buffer.from(`${text}~>`);
}

/** Spaces without end: each code stands for one space more than the last, until the table is full, and then anew. */
function lzwOfSpaces(size: number): Uint8Array {
  const out: number[] = [];
  let [bits, held] = [0, 0];
  const put = (code: number, width: number): void => {
    bits = (bits << width) | code;
    held += width;
    while (held >= 8) {
      held -= 8;
      out.push((bits >> held) & 255);
      bits &= (1 << held) - 1;
    }
  };
  for (let made = 0; made <= size; ) {
    put(256, made === 0 ? 9 : 12);
    put(32, 9);
    made += 1;
    for (let code = 258, width = 9, long = 2; code < 4096; code++, long++) {
      put(code, width);
      made += long;
      if (code + 2 >= 1 << width && width < 12) width++;
    }
  }
  return Uint8Array.from(out);
}

describe('XML', () => {
  it.each(['a.docx', 'a.xlsx'])('with entities is refused in %s', async (name) => {
    const xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
    await expect(read(zip([{ name: 'xl/workbook.xml', text: xml }]), name)).rejects.toThrow('document type');
  });

  it('nested without end is refused', async () => {
    const xml = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    await expect(read(zip([{ name: 'word/document.xml', text: xml }]), 'a.docx')).rejects.toThrow('nested deeper');
  });
});

describe('JSON', () => {
  it.each([['['], ['{"a":']])('nested without end is refused: %s', async (open) => {
    await expect(read(open.repeat(500_000), 'a.json')).rejects.toThrow('nested more than 100 deep');
  });

  it('that is no notice is refused', async () => {
    await expect(packOfBytes('{"a": 1}', 'a.json')).rejects.toThrow('no notice');
    await expect(packOfBytes('{"releases": 5}', 'a.json')).rejects.toThrow('no notice');
    await expect(read('{"a": ', 'a.json')).rejects.toThrow('save the notice again');
  });

  it('with keys of JavaScript is read as data', async () => {
    const json = '{"ocid": "x", "__proto__": {"a": 1}, "tender": {"title": "Home care", "constructor": 5}}';
    const { values } = await drafted(json, 'a.json');
    expect(values.map(({ path }) => path)).toEqual(['contract.title', 'contract.profile']);
  });
});

describe('files that are something else', () => {
  it.each([
    ['a.pdf', 'plain words', 'no PDF document'],
    ['a.docx', 'plain words', 'no Word or Excel file'],
    ['a.pdf', '%PDF-1.7 and nothing more', 'no PDF document that can be read'],
    ['a.zip', 'PK\u0003\u0004 rest', 'zip file'],
    ['a.docm', 'PK\u0003\u0004 rest', 'may hold macros'],
    ['a.txt', '', 'it is empty'],
    ['a.txt', 'a\u0000b', 'NUL'],
  ])('%s: %s', async (name, text, why) => {
    await expect(read(text, name)).rejects.toThrow(why);
  });
});

describe('what no reader of a page sees', () => {
  it.each([
    ['<p hidden>', '</p>'],
    ['<div style="color: red; display: none"><div>', '</div></div>'],
    ["<p style='visibility:hidden'>", '</p>'],
    ['<script>', '</script>'],
    ['<template><p>', '</p></template>'],
    ['<!-- ', ' -->'],
    ['<textarea>', '</textarea>'],
  ])('%s is not read', async (opens, closes) => {
    const said = (price: string) => `The Council will pay a fixed price of £${price} per hour.`;
    const html = `<h1>Care</h1>${opens}${said('1.00')}${closes}<input type="hidden" value="x"><p>${said('22.00')}</p>`;
    const { values } = await drafted(html, 'a.html');
    expect(values).toMatchObject([{ path: 'price.per_hour', value: '£22.00' }]);
  });
});

describe('a workbook whose formulas nobody has worked out', () => {
  it('says so, and drafts nothing of them', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">' +
      '<c r="A1" t="inlineStr"><is><t>Rate</t></is></c><c r="B1"><f>A2*2</f></c><c r="C1"><f>2*2</f><v>4</v></c></row></sheetData></worksheet>';
    const { remarks } = await drafted(workbook(sheet), 'a.xlsx');
    expect(remarks).toEqual([
      'a.xlsx: 1 cell of it has a formula and no value, and is not read; open the file and save it once, so that it is worked out',
    ]);
  });
});

/** The least that a workbook of one sheet is. */
function workbook(sheet: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (type: string, to: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${to}"/></Relationships>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Rates" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zip(Object.entries(files).map(([name, text]) => ({ name, text })));
}

describe('control characters', () => {
  it('reach neither the contract nor a quote', async () => {
    const text = 'Contract title: Home \u001b[31mcare\u0007 \u202eereh\nContract start date: 1 April 2026\n';
    const { text: contract, values } = await drafted(text, 'a\u001b.txt');
    expect(JSON.stringify([contract, values])).not.toMatch(/\\u001b|\\u0007|\u202e/);
    expect(values[0]).toMatchObject({ path: 'contract.title', value: 'Home [31mcare ereh' });
  });
});

describe('long texts', () => {
  const cases: readonly [string, string][] = [
    ['spaces', ' '.repeat(1_000_000)],
    ['dashes', '-'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['pounds', '£1,000 '.repeat(140_000)],
    ['words of terms', 'the contract will start for a period of '.repeat(25_000)],
    ['extensions', 'extend for a further 2 years '.repeat(35_000)],
    ['bars', '|-'.repeat(500_000)],
    ['tags', '<p '.repeat(330_000)],
    ['open comments', '<!--'.repeat(250_000)],
    ['entities', '&amp'.repeat(250_000)],
    ['scripts', '<script>'.repeat(125_000)],
  ];

  it.each(cases)('a megabyte of %s takes no more than its share of time', async (_, text) => {
    const time = async (some: string): Promise<number> => {
      const before = process.cpuUsage();
      for (const [name, body] of [
        ['a.txt', some],
        ['a.html', `<html><body>${some}`],
      ] as const) {
        const pack = await packOfBytes(body, name).catch(() => undefined);
        if (pack) draft(pack);
      }
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    // Ten times the text takes near ten times as long, and not a hundred times: half a second aside, which is noise.
    const short = await time(text.slice(0, text.length / 10));
    expect(await time(text)).toBeLessThan(25 * short + 0.5);
  });
});
