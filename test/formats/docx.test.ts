import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/formats/docx.ts';
import type { Report } from '../../src/report/types.ts';
import { hostile, report } from './report.fixture.ts';
import { anyReport } from './reports.arbitrary.ts';
import { unzipped } from './unzip.ts';

const office = ((): string | undefined => {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
})();

const partOf = (of: Report, name: string): string => unzipped(docx(of)).get(name) ?? '';
const documentOf = (of: Report): string => partOf(of, 'word/document.xml');

/** Every element is closed, in order. */
function closed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, own] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash && open.pop() !== name) return false;
    if (!slash && !own) open.push(name as string);
  }
  return open.length === 0;
}

describe('the report for Word', () => {
  it('has the parts that its relations call, and no macro', () => {
    const parts = unzipped(docx(report));
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/numbering.xml',
      'docProps/core.xml',
    ]);
    for (const xml of parts.values()) expect(closed(xml)).toBe(true);
    const called = [...parts].flatMap(([name, xml]) =>
      [...xml.matchAll(/Target="([^"]+)"/g)].map(([, to]) => (name.startsWith('word/') ? `word/${to}` : to)),
    );
    for (const to of called) expect(parts.has(to as string)).toBe(true);
    const styles = parts.get('word/styles.xml');
    for (const [, style] of documentOf(report).matchAll(/<w:pStyle w:val="(\w+)"/g))
      expect(styles).toContain(style === 'Normal' ? 'w:styleId="Normal"' : `w:styleId="${style}"`);
  });

  it('has headings, tables whose heads are repeated, and the amounts of charts', () => {
    const xml = documentOf(report);
    expect(xml).toContain('<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">The ladder</w:t>');
    expect(xml).toContain('<w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who would see it</w:t>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(xml).toContain('<w:gridSpan w:val="3"/>');
    expect(xml).toMatch(/>net price<.*?>£14\.26</s);
  });

  it('counts each list from 1', () => {
    const list = { kind: 'list' as const, ordered: true, items: [{ text: 'A' }, { text: 'B' }] };
    const two = { ...report, blocks: [list, { ...list, ordered: false }, list] };
    const used = [...documentOf(two).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(used).toEqual(['2', '2', '1', '1', '3', '3']);
    expect(partOf(two, 'word/numbering.xml').match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2);
  });

  it('takes no markup from a contract', () => {
    const xml = documentOf(hostile);
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toMatch(/<script|[\ufffe\uffff]/);
  });

  it('is well formed whatever the report says, and the same bytes again', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(closed(documentOf(any))).toBe(true);
        expect(docx(any)).toEqual(docx(any));
      }),
      { numRuns: 50 },
    );
  });

  it.skipIf(office === undefined)(`is read by LibreOffice${office === undefined ? ' (no soffice)' : ''}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    try {
      writeFileSync(join(folder, 'report.docx'), docx(report));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await promisify(execFile)(
        'soffice',
        [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', 'report.docx'],
        { cwd: folder },
      );
      const read = readFileSync(join(folder, 'report.txt'), 'utf8');
      expect(read).toContain('UNDELIVERABLE. An hour costs £27.32 to provide.');
      expect(read).toMatch(/^\s*2\. Is travel between visits paid\?$/m);
      expect(read).toContain('the price runs out here: £14.26');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
