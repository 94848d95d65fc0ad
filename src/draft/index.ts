// Tender documents and notices -> a drafted contract. Nothing stands in it that no document says.
import { written } from './contract.ts';
import { readText } from './find/index.ts';
import type { Notice } from './ocds/notices.ts';
import { readNotice } from './ocds/read.ts';
import { blocksOfNotice } from './ocds/texts.ts';
import { settle } from './settle.ts';
import type { Drafted, Findings, TextDocument } from './types.ts';

export interface Pack {
  documents: readonly TextDocument[];
  /** The notice that the documents belong to, where there is one. */
  notice?: Notice | undefined;
  /** The id of the one lot that is drafted. */
  lot?: string | undefined;
}

export function draft({ documents, notice, lot }: Pack): Drafted {
  const found: Findings[] = [];
  if (notice) found.push(readNotice(notice, lot), readText(blocksOfNotice(notice, lot)));
  found.push(...documents.map(readText));
  const settled = settle(found);
  const from = [...new Set([...(notice ? [notice.document] : []), ...documents.map(({ name }) => name)])];
  const { text, values, remarks } = written(settled, from);
  return { values, contradictions: settled.contradictions, facts: settled.facts, asked: settled.asked, remarks, text };
}
