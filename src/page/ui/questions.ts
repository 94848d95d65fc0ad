// The questions of the form. A field stays while somebody is in it, whatever else changes around it; one that is answered
// takes a line until it is to be changed.
import type { Action, FormField } from '../types.ts';
import { make, the } from './dom.ts';

interface Shown {
  row: HTMLElement;
  body: HTMLElement;
  change: HTMLButtonElement;
  input: HTMLInputElement;
  now: HTMLElement;
  wrong: HTMLElement;
  about: HTMLElement;
  /** Nothing of it is left to say. */
  isDone: boolean;
}

/** A tap is over by then, so that nothing moves away under it. */
const TAPPED = 300;

export class Questions {
  private readonly shown = new Map<string, Shown>();

  constructor(
    private readonly place: HTMLElement,
    private readonly act: (action: Action) => void,
  ) {
    place.addEventListener('focusin', () => setTimeout(() => this.foldAnswered(), TAPPED));
  }

  /** Another contract: what was typed belongs to the last one. */
  clear(): void {
    this.shown.clear();
    this.place.replaceChildren();
  }

  show(fields: readonly FormField[], wrong: { of: string; words: string } | undefined): void {
    const known = fields.filter((field) => field.isAnswered).length;
    the('answered').textContent = known === 0 ? '' : `${known} of ${fields.length} answered`;
    const rows = fields.map((field) => {
      const before = this.shown.get(field.id);
      const shown = before ?? this.made(field);
      shown.now.replaceChildren(
        ...field.now.flatMap((line, at) => [at === 0 ? make('span', {}, 'Now: ') : make('br'), line]),
      );
      shown.about.replaceChildren(...field.about.map((line) => make('p', {}, line)));
      if (wrong?.of === field.id) shown.wrong.textContent = wrong.words;
      shown.input.ariaInvalid = String(shown.wrong.textContent !== '');
      shown.isDone = field.isAnswered && shown.wrong.textContent === '';
      if (!shown.isDone) fold(shown, false);
      else if (!before) fold(shown, true);
      return shown.row;
    });
    // A field that is moved in the document would lose the focus.
    for (const [at, row] of rows.entries())
      if (this.place.children[at] !== row) this.place.insertBefore(row, this.place.children[at] ?? null);
    while (this.place.children.length > rows.length) this.place.lastElementChild?.remove();
  }

  /** All but the one that somebody is in, which stays where it is on the screen. */
  private foldAnswered(): void {
    const here = document.activeElement?.closest<HTMLElement>('.field');
    if (!here || !this.place.contains(here)) return;
    const top = here.getBoundingClientRect().top;
    for (const each of this.shown.values()) if (each.row !== here && each.isDone) fold(each, true);
    scrollBy(0, here.getBoundingClientRect().top - top);
  }

  private made({ id, ask, such, choices }: FormField): Shown {
    const key = `q-${id.replaceAll(/[^\w-]/g, '-')}`;
    const input = make('input', { id: key, type: 'text', autocomplete: 'off', spellcheck: false });
    const label = make('label', { htmlFor: key }, ask);
    const hint = make('p', { id: `${key}-such` }, `Such as ${such.join(', or ')}`);
    const now = make('p', { id: `${key}-now`, className: 'now' });
    const wrong = make('p', { id: `${key}-wrong`, className: 'wrong' });
    const about = make('div');
    wrong.setAttribute('role', 'alert');
    input.setAttribute('aria-describedby', `${now.id} ${hint.id} ${wrong.id}`);
    const why = make('details', {}, make('summary', {}, 'Why, and where it stands'), about);
    const list = make('datalist', { id: `${key}-list` }, ...choices.map((each) => make('option', { value: each })));
    if (choices.length > 0) input.setAttribute('list', list.id);
    input.addEventListener('change', () => {
      wrong.textContent = '';
      this.act({ does: 'answer', id, given: input.value });
    });
    const change = make('button', { type: 'button', hidden: true, ariaLabel: `Change: ${ask}` }, 'Change');
    const body = make('div', {}, input, ...(choices.length > 0 ? [list] : []), hint, wrong, why);
    const row = make('div', { className: 'field' }, make('div', {}, label, now), change, body);
    const shown = { row, body, change, input, now, wrong, about, isDone: false };
    const unfold = (): void => {
      fold(shown, false);
      input.focus();
    };
    change.addEventListener('click', unfold);
    label.addEventListener('click', unfold);
    this.shown.set(id, shown);
    return shown;
  }
}

function fold({ row, body, change }: Shown, isFolded: boolean): void {
  row.classList.toggle('folded', isFolded);
  body.hidden = isFolded;
  change.hidden = !isFolded;
}
