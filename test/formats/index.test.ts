import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatOfFile } from '../../src/formats/extension.ts';
import { type FormatName, formatNames, reportFormats } from '../../src/formats/index.ts';
import { report } from './report.fixture.ts';
import { assessed, LITTLE } from './workbook.fixture.ts';

const options = { width: 72, colour: false, unicode: false };

describe('the registry of formats', () => {
  const [ofFigures, ofReport] = [true, false].map((of) =>
    formatNames.filter((name) => name !== 'ics' && (reportFormats[name].needs === 'table') === of),
  ) as [FormatName[], FormatName[]];

  it.each(ofFigures)('%s asks for figures', async (name) => {
    await expect(reportFormats[name].render({ report }, options)).rejects.toThrow('without any');
    const printed = await reportFormats[name].render({ report, assessment: assessed(LITTLE) }, options);
    expect(printed.length).toBeGreaterThan(1000);
    expect(reportFormats[name].describe).not.toBe('');
  });

  it.each(ofReport)('%s prints the report', async (name) => {
    const printed = await reportFormats[name].render({ report }, options);
    const said = typeof printed === 'string' ? printed : new TextDecoder().decode(printed);
    expect(said.length).toBeGreaterThan(1000);
    expect(reportFormats[name].describe).not.toBe('');
  });

  it('ics asks for days on which something is', async () => {
    await expect(reportFormats.ics.render({ report }, options)).rejects.toThrow('without one');
    const calendar = { events: [], until: 0 };
    expect(await reportFormats.ics.render({ report, calendar }, options)).toContain('END:VCALENDAR');
  });

  it('loads a format, and chalk with it, only when it is used', () => {
    const folder = new URL('../../src/formats/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const source = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
    const painters = files
      .filter((file) => source(file).includes("from 'chalk'"))
      .map((file) => file.replaceAll('\\', '/'));
    expect(painters.sort()).toEqual(['batch/text.ts', 'terminal.ts']);
    const importers = files.filter((file) => /from '\.{1,2}\/terminal\.ts'/.test(source(file)));
    expect(importers).toEqual([]);
    for (const registry of ['index.ts', 'batch/index.ts'])
      expect(source(registry)).not.toMatch(/^import (?!type).* from/m);
  });

  it('gives each extension to one format only', () => {
    const all = formatNames.flatMap((name) => reportFormats[name].extensions);
    expect(new Set(all).size).toBe(all.length);
    for (const extension of all) expect(extension).toMatch(/^[a-z]+$/);
  });

  it('finds the format of a file by its extension', () => {
    expect(formatOfFile('out/report.md')).toBe('markdown');
    expect(formatOfFile('REPORT.HTML')).toBe('html');
    expect(formatOfFile('a.b.txt')).toBe('text');
    expect(formatOfFile('report')).toBeUndefined();
    expect(formatOfFile('my.md/report')).toBeUndefined();
    expect(formatOfFile('report.docx')).toBe('docx');
    expect(formatOfFile('report.odt')).toBeUndefined();
  });
});
