import { Option } from 'commander';
import { LIMITS } from '../../draft/limits.ts';
import { Command } from '../command.ts';
import { type Output, output } from '../options.ts';

export interface DraftChoices extends Output {
  notice?: string;
  lot?: string;
  json?: boolean;
}

export const draft = () =>
  new Command('draft')
    .summary('tender documents or a notice to a drafted contract')
    .description(
      'Reads notices (OCDS as Find a Tender and Contracts Finder give it), PDF and Word documents, spreadsheets of prices, saved ' +
        'web pages and texts, and drafts a contract of them. Every value has its document, its place and the words quoted; what ' +
        'contradicts itself, and what is asked for and paid by no line, is listed; the rest is left unknown with its question. ' +
        `No contract that is there already is replaced, and nothing is sent anywhere. A file may have ${LIMITS.bytes / 1_000_000} MB.`,
    )
    .argument('<DOCUMENT...>', 'documents of one tender, or a folder of them; - is standard input')
    .takes([
      new Option(
        '--notice <NUMBER>',
        'which notice, where a file holds several: its number or its ocid; the first unless told',
      ),
      new Option('--lot <ID>', 'one lot of the notice, by its id'),
      new Option('--json', 'what was found as data, with every quote, and the contract in it'),
      output(),
    ])
    .example('viability draft notice.json -o contract.yaml', 'a saved notice, in a file to go on with')
    .example('viability draft tender/ --json', 'what is said in a folder of documents')
    .example('viability draft package.json --notice 2', 'the second notice of a package')
    .runs(() => import('../actions/draft.ts'));
