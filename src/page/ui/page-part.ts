// A page that the program made, as a part of this one. It is parsed apart, where no script runs, and its markup is what
// formats/html makes, which escapes every text of a contract.
import { make } from './dom.ts';

const LOWER: { readonly [tag: string]: 'h2' | 'h3' | 'h4' } = { H1: 'h2', H2: 'h3', H3: 'h4' };

/** What is in its body. `prefix` goes before every id, so that no two parts share one. */
export function partOf(page: string, prefix: string): HTMLElement {
  // Its head has a style of its own, which the policy of this page would refuse; here it stands already.
  const { body } = new DOMParser().parseFromString(page.slice(page.indexOf('<body')), 'text/html');
  const part = make('div', { className: 'page' });
  for (const child of body.children) {
    // There is one main part and one head of a page.
    const own = make('div', { className: child.tagName.toLowerCase() });
    own.append(...child.childNodes);
    if (own.childNodes.length > 0) part.append(own);
  }
  for (const heading of part.querySelectorAll('h1, h2, h3')) {
    const lower = make(LOWER[heading.tagName] ?? 'h4', { id: heading.id });
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const element of part.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.id = prefix + value;
      else if (name === 'aria-labelledby')
        element.setAttribute(
          name,
          value.replace(/\S+/g, (id) => prefix + id),
        );
      else if (name === 'href' && value.startsWith('#')) element.setAttribute(name, `#${prefix}${value.slice(1)}`);
      else if (value.startsWith('url(#')) element.setAttribute(name, value.replace('url(#', `url(#${prefix}`));
    }
  return part;
}

/** Puts a new part in place of the last one, with what was open open still. */
export function putIn(place: HTMLElement, part: HTMLElement): void {
  const open = new Set([...place.querySelectorAll('details[open] > summary')].map((one) => one.textContent));
  for (const summary of part.querySelectorAll('details > summary'))
    if (open.has(summary.textContent)) (summary.parentElement as HTMLDetailsElement).open = true;
  const focused = place.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
  replaceChanged(place, part);
  if (focused)
    [...place.querySelectorAll<HTMLElement>('button, summary, a')].find((one) => one.textContent === focused)?.focus();
}

/** What is the same in both stays, so that nothing is laid out anew but what has changed. */
function replaceChanged(place: HTMLElement, part: HTMLElement): void {
  const [now] = place.children;
  if (!now) {
    place.replaceChildren(part);
    return;
  }
  const [old, next] = [leavesOf(now), leavesOf(part)];
  const isAlike =
    old.length === next.length &&
    old.every((one, at) => one.parentElement?.className === next[at]?.parentElement?.className);
  if (!isAlike) {
    now.replaceWith(part);
    return;
  }
  for (const [at, one] of old.entries())
    if (!one.isEqualNode(next[at] as Element)) one.replaceWith(next[at] as Element);
}

/** What stands directly in its header, main part and footer. */
const leavesOf = (part: Element): Element[] => [...part.children].flatMap((own) => [...own.children]);
