// The formats of `viability check`, each once: help, `--format`, `--output` and the configuration read this map. A format
// is loaded when it is used.
import type { OpenCheck } from './types.ts';

export type CheckFormatName = 'text' | 'json' | 'jsonl' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'markdown' | 'csv';

export interface CheckFormat {
  /** The ends of a file's name that call for it, without a dot; the first is the usual one. */
  extensions: readonly string[];
  /** Completes "the results as ...". */
  describe: string;
  /** It is read by a host that knows files by their path from the root of the repository. */
  isFromRoot?: true;
  /** It shows lines of the files. */
  hasExcerpts?: true;
  load: () => Promise<OpenCheck>;
}

export const checkFormats: { readonly [Name in CheckFormatName]: CheckFormat } = {
  text: {
    extensions: ['txt', 'text'],
    describe: 'a line for each contract, findings and totals',
    hasExcerpts: true,
    load: async () => (await import('./text.ts')).openText,
  },
  json: {
    extensions: ['json'],
    describe: 'one JSON document',
    load: async () => (await import('./json.ts')).openJson,
  },
  jsonl: {
    extensions: ['jsonl', 'ndjson'],
    describe: 'JSON Lines, a contract a line, each written as soon as it is worked out',
    load: async () => (await import('./jsonl.ts')).openJsonl,
  },
  sarif: {
    extensions: ['sarif'],
    describe: 'SARIF 2.1.0, which code hosts and editors show beside the lines of the file',
    isFromRoot: true,
    load: async () => (await import('./sarif.ts')).openSarif,
  },
  junit: {
    extensions: ['xml'],
    describe: 'JUnit XML, a test case a contract',
    isFromRoot: true,
    load: async () => (await import('./junit.ts')).openJunit,
  },
  github: {
    extensions: [],
    describe: 'annotations of a GitHub workflow',
    isFromRoot: true,
    load: async () => (await import('./github.ts')).openGithub,
  },
  gitlab: {
    extensions: [],
    describe: 'a code quality report of GitLab',
    isFromRoot: true,
    load: async () => (await import('./gitlab.ts')).openGitlab,
  },
  markdown: {
    extensions: ['md', 'markdown'],
    describe: 'Markdown for a job summary',
    load: async () => (await import('./markdown.ts')).openMarkdown,
  },
  csv: {
    extensions: ['csv'],
    describe: 'a table for a spreadsheet, a row a contract',
    load: async () => (await import('./csv.ts')).openCsv,
  },
};

export const checkFormatNames = Object.keys(checkFormats) as CheckFormatName[];
