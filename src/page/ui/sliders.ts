// Amounts that can be moved. While one is drawn the others stay as they are.
import type { Action, Slider } from '../types.ts';
import { writtenAt } from '../written.ts';
import { make } from './dom.ts';

export class Sliders {
  constructor(
    private readonly place: HTMLElement,
    private readonly act: (action: Action) => void,
  ) {}

  show(sliders: readonly Slider[]): void {
    const focused = document.activeElement?.id;
    this.place.replaceChildren(...sliders.map((each) => this.made(each)));
    if (focused?.startsWith('s-')) document.getElementById(focused)?.focus();
  }

  private made(slider: Slider): HTMLElement {
    const { path, about, min, max, step, value, notes } = slider;
    const key = `s-${path.replaceAll(/[^\w-]/g, '-')}`;
    const input = make('input', { id: key, type: 'range' });
    Object.assign(input, { min: String(min), max: String(max), step: String(step) });
    const output = make('output', { htmlFor: key } as object);
    const says = (number: number): void => {
      output.value = writtenAt({ ...slider, after: slider.called }, number);
      input.setAttribute('aria-valuetext', output.value);
    };
    input.valueAsNumber = value;
    says(value);
    input.addEventListener('input', () => {
      says(input.valueAsNumber);
      this.act({ does: 'slide', path, to: writtenAt(slider, input.valueAsNumber) });
    });
    const hint = make('p', { id: `${key}-notes` }, notes.join('; '));
    input.setAttribute('aria-describedby', hint.id);
    return make(
      'div',
      { className: 'slider' },
      make('label', { htmlFor: key }, about),
      make('div', {}, input, output),
      hint,
    );
  }
}
