// The formats of the report, each once: help, `--format` and `--output` read this map. A format is loaded when it is used.
import type { Assessment } from '../model/types.ts';
import type { RenderOptions, ReportDocument } from './types.ts';

export type { RenderOptions, ReportDocument } from './types.ts';

export type FormatName = 'terminal' | 'text' | 'markdown' | 'html' | 'xlsx' | 'csv';

export interface ReportFormat {
  /** The ends of a file's name that call for it, without a dot; the first is the usual one. */
  extensions: readonly string[];
  /** Completes "the report as ...". */
  describe: string;
  /** It is opened, not scrolled by: the whole report stands below the page. */
  hasRoom?: boolean;
  /** Made from the figures of a contract: only a document with an assessment can be printed so. */
  ofFigures?: boolean;
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
  xlsx: {
    hasRoom: true,
    extensions: ['xlsx'],
    describe: 'a workbook with a live formula for every figure of every year and scenario',
    ofFigures: true,
    render: async (document) => (await import('./xlsx.ts')).workbook(figuresOf(document)),
  },
  csv: {
    extensions: ['csv'],
    describe: 'a table of the figures of every year and scenario, unrounded',
    ofFigures: true,
    render: async (document) => (await import('./csv.ts')).csv(figuresOf(document)),
  },
};

function figuresOf({ assessment }: ReportDocument): Assessment {
  if (!assessment) throw new Error('a format of figures, and a document without any');
  return assessment;
}

export const formatNames = Object.keys(reportFormats) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(reportFormats, name);
}

/** The format that a file's name asks for by its extension; undefined where it asks for none. */
export function formatOfFile(path: string): FormatName | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return extension === undefined
    ? undefined
    : formatNames.find((name) => reportFormats[name].extensions.includes(extension));
}
