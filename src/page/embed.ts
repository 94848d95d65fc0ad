// The contract that a page opens with stands in it as data. No text of a stranger can end the data and go on as a page.
import { safeJson } from '../formats/safe-json.ts';

/** What the page knows of the contract that it opens with. */
export interface Embedded {
  file: string;
  text: string;
}

/** Data in a page. As JSON `<` can only stand in a text, where an escape is the same. */
export const slot = (id: string, data: Embedded | null): string =>
  `<script id="${id}" type="application/json">${safeJson(data).replaceAll('<', '\\u003c')}</script>`;

/** In a page that opens with questions. */
export const EMPTY_SLOT = slot('contract', null);

/** The page with a contract in it. */
export function withContract(page: string, { file, text }: Embedded): string {
  const [before, after, ...more] = page.split(EMPTY_SLOT);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('the page has no place for a contract');
  return `${before}${slot('contract', { file, text })}${after}`;
}
