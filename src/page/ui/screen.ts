// The screen: what somebody does goes to the desk, and what the desk says is shown.
import type { Embedded } from '../embed.ts';
import type { Sender } from '../sender.ts';
import type { Action, Reply, Saved } from '../types.ts';
import type { Send } from './desk-link.ts';
import { make, the } from './dom.ts';
import { Figures, openerOf } from './figures.ts';
import { partOf, putIn } from './page-part.ts';
import { Questions } from './questions.ts';
import { save } from './save.ts';
import { Sliders } from './sliders.ts';

/** A reader that speaks is told the view when nothing has moved for so long. */
const QUIET = 700;
/** What is typed is read when nobody has typed for so long. */
const TYPED = 300;

/** Where all stands in one column. */
const NARROW = '(max-width: 60rem)';

const MS_A_DAY = 86_400_000;

type ReplyOf<Is extends Reply['is']> = Extract<Reply, { is: Is }>;

export class Screen {
  private readonly questions: Questions;
  private readonly sliders: Sliders;
  private readonly figures: Figures;
  private readonly text = the<HTMLTextAreaElement>('text');
  /** The last step of a slider that waits for the one before to be answered. */
  private waiting: Action | undefined;
  private isBusy = false;
  private saying: ReturnType<typeof setTimeout> | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** A file was chosen: what comes of it is what somebody looks for next. */
  private isOpening = false;
  /** The line of the first mistake. */
  private wrongLine = 1;

  static async open(openDesk: (hear: (reply: Reply) => void) => Promise<Send>): Promise<void> {
    let screen: Screen | undefined;
    const send = await openDesk((reply) => screen?.hear(reply));
    screen = new Screen(send);
    screen.start();
  }

  private constructor(private readonly send: Send) {
    const act = (action: Action): void => this.act(action);
    this.questions = new Questions(the('questions'), act);
    this.sliders = new Sliders(the('sliders'), act);
    this.figures = new Figures(act);
  }

  private start(): void {
    this.listen();
    const written = the<HTMLInputElement>('written');
    const now = new Date();
    written.valueAsNumber = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / MS_A_DAY) * MS_A_DAY;
    const embedded = embeddedIn('contract');
    // On a phone the report comes first where there is one.
    the<HTMLDetailsElement>('questions-fold').open = !embedded || !matchMedia(NARROW).matches;
    if (embedded) this.openEmbedded(embedded);
    else this.act({ does: 'begin' });
    this.isOpening = false;
    the('starting').hidden = true;
    the('desk').hidden = false;
  }

  private listen(): void {
    const file = the<HTMLInputElement>('open');
    file.addEventListener('change', async () => {
      const chosen = file.files?.[0];
      if (chosen) this.open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      file.value = '';
    });
    the('example-open').addEventListener('click', () => {
      const example = embeddedIn('example');
      if (example) this.openEmbedded(example);
    });
    // It says below a long form what stands where nobody sees it.
    new IntersectionObserver((seen) => {
      the('peek').classList.toggle('seen', seen.at(-1)?.isIntersecting === true);
    }).observe(the('result'));
    the('mend').addEventListener('click', () => {
      the<HTMLDetailsElement>('text-fold').open = true;
      this.text.focus();
      const start = this.text.value.split('\n', this.wrongLine - 1).join('\n').length + (this.wrongLine > 1 ? 1 : 0);
      const end = this.text.value.indexOf('\n', start);
      this.text.setSelectionRange(start, end < 0 ? this.text.value.length : end);
    });
    the('begin').addEventListener('click', () => {
      this.questions.clear();
      this.act({ does: 'begin' });
    });
    the('undo').addEventListener('click', () => {
      this.questions.clear();
      this.act({ does: 'undo' });
    });
    this.text.addEventListener('input', () => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.act({ does: 'write', text: this.text.value }), TYPED);
    });
    for (const button of document.querySelectorAll<HTMLElement>('[data-save]'))
      button.addEventListener('click', () => {
        const day = the<HTMLInputElement>('written').valueAsNumber / MS_A_DAY;
        this.act({ does: 'save', what: button.dataset.save as Saved, written: day, sender: senderTyped() });
      });
  }

  private open(file: string, bytes: Uint8Array): void {
    this.isOpening = true;
    this.act({ does: 'open', file, bytes });
  }

  private openEmbedded({ file, text }: Embedded): void {
    this.open(file, new TextEncoder().encode(text));
  }

  private act(action: Action): void {
    if (action.does === 'slide' && this.isBusy) {
      this.waiting = action;
      return;
    }
    if (action.does === 'slide') this.isBusy = true;
    this.send(action);
  }

  /** The step of a slider is answered; the newest that came meanwhile follows. */
  private answered(): void {
    this.isBusy = false;
    const next = this.waiting;
    this.waiting = undefined;
    if (next) this.act(next);
  }

  private hear(reply: Reply): void {
    switch (reply.is) {
      case 'contract':
        this.showContract(reply);
        break;
      case 'blank':
        this.clearReport();
        for (const id of ['mistakes', 'mend', 'strip', 'saving', 'peek']) the(id).hidden = true;
        the('welcome').hidden = false;
        this.answered();
        break;
      case 'mistakes':
        this.complain(reply.words);
        this.wrongLine = reply.line;
        the('mend').hidden = false;
        this.answered();
        break;
      case 'sums':
        this.showSums(reply);
        this.answered();
        break;
      case 'report':
        putIn(the('tonight'), partOf(reply.page, 't-'));
        this.say(reply.said, reply.view);
        break;
      case 'whole':
        putIn(the('whole'), partOf(reply.page, 'w-'));
        the('report').ariaBusy = 'false';
        break;
      case 'sliders':
        the('movable').hidden = reply.sliders.length === 0;
        this.sliders.show(reply.sliders);
        break;
      case 'explained':
        this.figures.show(reply);
        break;
      case 'file':
        save(reply);
        the('saved').textContent = `Saved as ${reply.name}, where your browser keeps what it downloads.`;
        break;
      case 'unsaved':
        the('saved').textContent = reply.words;
        break;
      case 'failure':
        this.complain([reply.words]);
        this.answered();
    }
  }

  private showContract({ file, text, fields, wrong, canUndo }: ReplyOf<'contract'>): void {
    the('saved').textContent = '';
    the('refused').textContent = wrong?.of === 'open' ? wrong.words : '';
    if (this.isOpening && !wrong) this.showOpened();
    this.isOpening = false;
    // An answer that could not be taken changes nothing.
    the('welcome').hidden ||= !wrong;
    the('saving').hidden &&= wrong !== undefined;
    the('file').textContent = file;
    if (document.activeElement !== this.text || wrong === undefined) this.write(text);
    this.questions.show(fields, wrong);
    the<HTMLButtonElement>('undo').disabled = !canUndo;
    if (wrong) this.answered();
    if (wrong?.of === 'slide') this.complain([wrong.words]);
    else if (!wrong) the('report').ariaBusy = 'true';
  }

  /** Another contract stands there: on a phone the questions make room for what comes of it. */
  private showOpened(): void {
    this.questions.clear();
    this.clearReport();
    if (matchMedia(NARROW).matches) the<HTMLDetailsElement>('questions-fold').open = false;
    the('result').focus();
  }

  private clearReport(): void {
    for (const id of ['numbers', 'figures', 'tonight', 'whole', 'sliders', 'said', 'short']) the(id).replaceChildren();
    for (const id of ['movable', 'finding', 'remarks']) the(id).hidden = true;
  }

  private showSums({ page, figures, short, remarks }: ReplyOf<'sums'>): void {
    the('mistakes').hidden = true;
    the('mend').hidden = true;
    putIn(the('numbers'), partOf(page, 'n-'));
    the('figures').replaceChildren(...figures.map(openerOf));
    // None breaks within: a minus stays with its amount.
    the('short').replaceChildren(...short.flatMap((each) => [make('span', { className: 'whole' }, each), ' ']));
    the('remarks').textContent = remarks.join('\n');
    the('remarks').hidden = remarks.length === 0;
    the('finding').hidden = figures.length === 0;
  }

  /** A text that somebody types in stays theirs. */
  private write(text: string): void {
    if (document.activeElement !== this.text) this.text.value = text;
  }

  private complain(words: readonly string[]): void {
    const place = the('mistakes');
    place.textContent = words.join('\n');
    place.hidden = false;
    the('report').ariaBusy = 'false';
    the('mend').hidden = true;
    the('short').replaceChildren();
    this.say('The contract cannot be read as it stands.', '');
  }

  private say(words: string, view: string): void {
    const place = the('said');
    the('strip').className = `said ${view}`;
    the('strip').hidden = false;
    the('peek').textContent = ['To the report:', /^[A-Z ]+\./.exec(words)?.[0] ?? words, lastOf(the('short'))].join(
      ' ',
    );
    the('peek').classList.remove('deliverable', 'atRisk', 'cannotTell', 'undeliverable');
    if (view !== '') the('peek').classList.add(view);
    the('peek').hidden = false;
    clearTimeout(this.saying);
    this.saying = setTimeout(
      () => {
        if (place.textContent !== words) place.textContent = words;
      },
      place.textContent === '' ? 0 : QUIET,
    );
  }
}

const lastOf = (place: HTMLElement): string => place.lastElementChild?.textContent ?? '';

/** A contract that stands in the page as data. */
const embeddedIn = (slot: 'contract' | 'example'): Embedded | null => JSON.parse(the(slot).textContent ?? 'null');

/** What stands in the form of who writes. */
function senderTyped(): Sender {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-sender]');
  return Object.fromEntries([...fields].map(({ dataset, value }) => [dataset.sender ?? '', value]));
}
