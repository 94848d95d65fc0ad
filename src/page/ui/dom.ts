// The few things that every part of the screen asks of the document.

/** The element of the skeleton with this id. */
export function the<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found as E;
}

type Child = Node | string;

/** An element with its properties and what is in it; texts stay texts. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button that opens a figure. */
export function opener(name: string, ...children: readonly Child[]): HTMLButtonElement {
  const button = make('button', { type: 'button' }, ...children);
  button.dataset.figure = name;
  return button;
}
