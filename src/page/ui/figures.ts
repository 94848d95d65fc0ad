// A figure that is opened, in a window of its own; what it rests on can be opened from there, and so on down to a line of
// the contract or a law with its date.
import type { MadeOf } from '../../report/types.ts';
import type { Action, At, Explained, Opened } from '../types.ts';
import { make, opener, the } from './dom.ts';
import { partOf } from './page-part.ts';

export class Figures {
  private readonly dialog = the<HTMLDialogElement>('opened');
  private readonly way: Action[] = [];
  private at: At = {};

  constructor(private readonly act: (action: Action) => void) {
    document.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-figure], [data-made]');
      const of = button?.dataset;
      if (!button || !of) return;
      // What is opened from a figure is of the same year and scenario.
      if (of.year !== undefined)
        this.at = { year: Number(of.year) || undefined, scenario: (of.scenario || undefined) as At['scenario'] };
      if (of.made !== undefined) {
        const title = button.closest('tr')?.querySelector('th')?.firstChild?.textContent ?? '';
        const value = button.textContent ?? '';
        this.open({ does: 'made', of: JSON.parse(of.made) as MadeOf, title, value, ...this.at });
        return;
      }
      this.open({ ...(of.figure === '' ? { does: 'list' } : { does: 'explain', name: of.figure }), ...this.at });
    });
    const find = the<HTMLInputElement>('find');
    find.addEventListener('change', () => {
      if (find.value.trim() !== '') this.open({ does: 'explain', name: find.value.trim() });
    });
    the('close').addEventListener('click', () => this.dialog.close());
    the('back').addEventListener('click', () => {
      this.way.pop();
      const last = this.way.at(-1);
      if (last) this.act(last);
    });
    this.dialog.addEventListener('close', () => {
      this.way.splice(0);
      this.at = {};
    });
  }

  private open(action: Action): void {
    this.way.push(action);
    this.act(action);
  }

  show({ title, value, page, groups }: Explained): void {
    the('opened-title').textContent = title;
    the('opened-value').textContent = value;
    the('opened-page').replaceChildren(partOf(page, 'o-'));
    the('opened-groups').replaceChildren(
      ...groups.flatMap(({ title: of, figures }) => [
        make('h3', {}, of),
        make('ul', { className: 'parts' }, ...figures.map((each) => make('li', {}, openerOf(each)))),
      ]),
    );
    the<HTMLButtonElement>('back').hidden = this.way.length < 2;
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTop = 0;
    the('opened-title').focus();
  }
}

/** Its label, and its value beside it. */
export function openerOf({ name, label, value }: Opened): HTMLButtonElement {
  return opener(name, make('span', {}, label), ' ', make('span', {}, value));
}
