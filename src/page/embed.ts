// The contract that a page opens with stands in it as data. No text of a stranger can end the data and go on as a page.
import { safeJson } from '../formats/safe-json.ts';

/** What the page knows of the contract that it opens with. */
export interface Embedded {
  file: string;
  text: string;
}

const slot = (json: string): string => `<script id="contract" type="application/json">${json}</script>`;

/** In a page that opens with questions. */
export const EMPTY_SLOT = slot('null');

/** The page with a contract in it. */
export function withContract(page: string, { file, text }: Embedded): string {
  const [before, after, ...more] = page.split(EMPTY_SLOT);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('the page has no place for a contract');
  // As JSON `<` can only stand in a text, where an escape is the same.
  return `${before}${slot(safeJson({ file, text }).replaceAll('<', '\\u003c'))}${after}`;
}
