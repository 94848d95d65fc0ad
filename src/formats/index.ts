// The formats of the report, each once: help, `--format` and `--output` read this map. A format is loaded when it is used.

import type { Assessment } from '../model/types.ts';
import type { RenderOptions, ReportDocument } from './types.ts';

export type { RenderOptions, ReportDocument } from './types.ts';

export type FormatName = 'terminal' | 'text' | 'markdown' | 'html' | 'docx' | 'eml' | 'svg' | 'xlsx' | 'csv' | 'ics';

/** What not every command has: a table of its own, a chart, or days on which something is. */
export type Needs = 'table' | 'chart' | 'calendar';

export interface ReportFormat {
  /** The ends of a file's name that call for it, without a dot; the first is the usual one. */
  extensions: readonly string[];
  /** Completes "the report as ...". */
  describe: string;
  /** It is opened, not scrolled by: the whole report stands below the page. */
  hasRoom?: boolean;
  /** Only a command that has it gives this format. */
  needs?: Needs;
  render: (document: ReportDocument, options: RenderOptions) => Promise<string | Uint8Array>;
}

export const reportFormats: { readonly [Name in FormatName]: ReportFormat } = {
  terminal: {
    extensions: [],
    describe: 'text with colours and lines, fitted to the screen',
    render: async ({ report }, options) => (await import('./terminal.ts')).terminal(report, options),
  },
  text: {
    extensions: ['txt', 'text'],
    describe: 'plain text in 72 columns, fit for an email',
    render: async ({ report }, options) => (await import('./text.ts')).text(report, options),
  },
  markdown: {
    hasRoom: true,
    extensions: ['md', 'markdown'],
    describe: 'GitHub-flavoured Markdown',
    render: async ({ report }, options) => (await import('./markdown.ts')).markdown(report, options),
  },
  html: {
    hasRoom: true,
    extensions: ['html', 'htm'],
    describe: 'one page for a browser or a printer, with nothing to fetch',
    render: async ({ report }, options) => (await import('./html.ts')).htmlPage(report, options),
  },
  docx: {
    hasRoom: true,
    extensions: ['docx'],
    describe: 'a document for Word, to go on writing in',
    render: async ({ report }) => (await import('./docx.ts')).docx(report),
  },
  eml: {
    extensions: ['eml'],
    describe: 'a mail that opens as a draft, with the whole as a page attached',
    render: async (document, options) => (await import('./eml.ts')).eml(document, options),
  },
  svg: {
    hasRoom: true,
    extensions: ['svg'],
    describe: 'the first chart as a drawing, for a leaflet',
    needs: 'chart',
    render: async ({ report }) => (await import('./svg.ts')).svg(report),
  },
  xlsx: {
    hasRoom: true,
    extensions: ['xlsx'],
    describe: 'a workbook: of a contract with a live formula for every figure of every year and scenario',
    needs: 'table',
    render: async (document) =>
      document.records
        ? (await import('./xlsx-records.ts')).recordsWorkbook(document.report, document.records)
        : (await import('./xlsx.ts')).workbook(figuresOf(document)),
  },
  csv: {
    extensions: ['csv'],
    describe: 'a table: of a contract the figures of every year and scenario, unrounded',
    needs: 'table',
    render: async (document) => {
      const { csv, recordsCsv } = await import('./csv.ts');
      return document.records ? recordsCsv(document.records) : csv(figuresOf(document));
    },
  },
  ics: {
    extensions: ['ics'],
    describe: 'a calendar to subscribe to: each shift of each person',
    needs: 'calendar',
    render: async ({ report, calendar }) => {
      if (!calendar) throw new Error('a format of calendars, and a document without one');
      return (await import('./ics.ts')).ics(report.title, calendar.events, calendar.until);
    },
  },
};

function figuresOf({ assessment }: ReportDocument): Assessment {
  if (!assessment) throw new Error('a format of figures, and a document without any');
  return assessment;
}

export const formatNames = Object.keys(reportFormats) as FormatName[];

/** The formats of a command that has these. */
export function formatsWith(has: readonly Needs[]): FormatName[] {
  return formatNames.filter((name) => {
    const { needs } = reportFormats[name];
    return needs === undefined || has.includes(needs);
  });
}
