// The sentences of a notice: descriptions, of the whole, of its lots and of what may be extended.
import { clean } from '../../words/printable.ts';
import type { Node } from '../read/json.ts';
import type { Block, TextDocument } from '../types.ts';
import type { Notice } from './notices.ts';
import { Fields } from './read.ts';

/** Contracts Finder loses the strokes of line breaks, and leaves their letters: `services.rnrnBidders`. */
const BREAK = /\r?\n|(?<=[.:;?!)]) ?(?:rn)+(?=\s|[A-Z•*-]|$)|\b(?:rn)+(?= {2,})/;
const LONGEST = 2_000;

export function blocksOfNotice(notice: Notice, lot: string | undefined): TextDocument {
  const fields = new Fields(notice, lot);
  const nodes = fields.latest((release) => {
    const holders = [release.get('tender'), ...fields.lots(release), ...fields.awards(release)];
    const all = holders.flatMap((each) => [
      each.get('description'),
      each.get('renewal', 'description'),
      each.get('contractTerms', 'financialTerms'),
    ]);
    const texts = all.filter((node) => node.text !== undefined);
    return texts.length === 0 ? undefined : texts;
  });
  return { name: notice.document, blocks: (nodes ?? []).flatMap(blocksOf), remarks: [] };
}

function blocksOf(node: Node): Block[] {
  const lines = (node.text ?? '')
    .split(BREAK)
    .map(clean)
    .filter((line) => line !== '');
  return lines.flatMap(pieces).map((line) => ({ lines: [line], place: node.pointer }));
}

const pieces = (line: string): string[] =>
  line.length <= LONGEST ? [line] : [line.slice(0, LONGEST), ...pieces(line.slice(LONGEST))];
