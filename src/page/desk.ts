// The desk of the offline page: it holds the contract, takes what somebody does with it and answers in parts, so that the
// sums are there before the report, and the report before what weighs most. It knows of no screen: the page keeps it in
// a worker.
import { assess } from '../assess.ts';
import { dayToAnswer } from '../committee/days.ts';
import { letterReport } from '../committee/letter/index.ts';
import { decodeText, formatMistake, type Mistake, readContract, setPath } from '../contract/index.ts';
import type { ContractFile } from '../contract/types.ts';
import { htmlPage, htmlToOpen } from '../formats/html.ts';
import { assessmentJson, writeJson } from '../formats/json.ts';
import { isWrong } from '../interview/types.ts';
import type { Assessment, Run } from '../model/types.ts';
import { buildReport, reportInParts } from '../report/index.ts';
import { headlineYear } from '../report/view/headline.ts';
import { draftedFrom } from './drafted.ts';
import { answered, blankDraft, type Draft, fieldsOf, isBlank } from './form.ts';
import { listed, made, opened } from './opened.ts';
import { whyRefused } from './refused.ts';
import { letterheadOf, type Sender } from './sender.ts';
import { slidersOf } from './sliders.ts';
import { sumsReply } from './sums.ts';
import type { Action, At, Reply, Saved, Slider } from './types.ts';

/** What leaves another contract behind. */
type Change = Exclude<Action, { does: 'explain' | 'made' | 'list' | 'save' }>;

const PLAIN = { width: 72, colour: false, unicode: false };
/** Steps that can be taken back. */
const MOST_UNDONE = 100;

export class Desk {
  private draft: Draft = blankDraft();
  private before: { draft: Draft; by: string }[] = [];
  /** The draft as it was last worked out. */
  private known:
    | { draft: Draft; file?: ContractFile; mistakes: readonly Mistake[]; assessment?: Assessment }
    | undefined;

  /** What answers an action, the quickest first, with steps between; whoever has something newer to ask leaves the rest. */
  *take(action: Action): Generator<Reply | undefined> {
    switch (action.does) {
      case 'explain':
      case 'made':
      case 'list':
        yield* this.explained(action);
        return;
      case 'save':
        yield* this.saved(action);
        return;
      default:
        yield* this.changed(action);
    }
  }

  private *changed(action: Change): Generator<Reply | undefined> {
    const next = this.after(action);
    if ('wrong' in next) {
      yield this.contract({ of: 'id' in action ? action.id : action.does, words: next.wrong });
      return;
    }
    if (action.does !== 'undo' && next.text !== this.draft.text) this.remember(action);
    this.draft = next;
    yield this.contract();
    if (isBlank(next)) {
      yield { is: 'blank' };
      return;
    }
    const { file, mistakes } = this.read();
    if (!file) {
      yield told(mistakes, next.text);
      return;
    }
    const { remark } = this.draft;
    const sums = sumsReply(file, [...(remark === undefined ? [] : [remark]), ...worded(file.warnings, file.text)]);
    if (sums) yield sums;
    const assessment = this.assessed();
    if (!assessment) {
      yield told(this.read().mistakes, file.text);
      return;
    }
    yield* reportReplies(assessment);
    // What is being moved stays where it is.
    if (action.does === 'slide') return;
    const sliders: Slider[] = [];
    for (const slider of slidersOf(assessment)) {
      sliders.push(slider);
      yield undefined;
    }
    yield { is: 'sliders', sliders };
  }

  private after(action: Change): Draft | { wrong: string } {
    const { file, text } = this.draft;
    switch (action.does) {
      case 'begin':
        return blankDraft();
      case 'open': {
        const { text: read, remark, mistake } = decodeText(action.bytes, action.file, 'contract');
        // A text may hold a contract whatever it is called.
        const isContract = !mistake && readContract(read, action.file).contract !== undefined;
        const refused = isContract ? undefined : whyRefused(action.bytes, read, action.file);
        if (refused !== undefined) return { wrong: refused };
        const drafted = isContract ? undefined : draftedFrom(action.bytes, action.file);
        if (drafted) return drafted;
        if (mistake) return { wrong: mistake.message };
        return { file: action.file, text: read, ...(remark && { remark: remark.message }) };
      }
      case 'write':
        return { file, text: action.text };
      case 'answer': {
        const next = answered(this.draft, action.id, action.given);
        return isWrong(next) ? { wrong: next.wrong } : next;
      }
      case 'slide': {
        const next = setPath(text, action.path, action.to, file);
        return typeof next === 'string' ? { file, text: next } : { wrong: next.message };
      }
      case 'undo':
        return this.before.pop()?.draft ?? this.draft;
    }
  }

  /** A slider that is drawn along, or a text that is typed, is one step. */
  private remember(action: Action): void {
    const by = `${action.does} ${'path' in action ? action.path : 'id' in action ? action.id : ''}`;
    const isOneStep = action.does === 'slide' || action.does === 'write';
    if (isOneStep && this.before.at(-1)?.by === by) return;
    this.before.push({ draft: this.draft, by });
    if (this.before.length > MOST_UNDONE) this.before.shift();
  }

  private contract(wrong?: { of: string; words: string }): Reply {
    const { file, text } = this.draft;
    const fields = fieldsOf(this.draft);
    return { is: 'contract', file, text, fields, canUndo: this.before.length > 0, ...(wrong && { wrong }) };
  }

  private read() {
    if (this.known?.draft !== this.draft) {
      const { file, text } = this.draft;
      const { contract, mistakes } = readContract(text, file);
      this.known = { draft: this.draft, mistakes, ...(contract && { file: contract }) };
    }
    return this.known;
  }

  private assessed(): Assessment | undefined {
    const known = this.read();
    if (known.file && !known.assessment) {
      const { assessment, mistakes } = assess(known.file);
      if (assessment) known.assessment = assessment;
      known.mistakes = mistakes;
    }
    return known.assessment;
  }

  private *explained(action: Extract<Action, { does: 'explain' | 'made' | 'list' }>): Generator<Reply> {
    const assessment = this.assessed();
    const run = assessment && runAt(assessment, action);
    if (assessment && run)
      yield action.does === 'list'
        ? listed(run)
        : action.does === 'made'
          ? made(action, run)
          : opened(action.name, assessment, run);
    else yield { is: 'failure', words: 'There are no figures to open yet: the contract does not state enough.' };
  }

  private *saved({ what, written, sender }: Extract<Action, { does: 'save' }>): Generator<Reply> {
    const { file, text } = this.draft;
    const name = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
    if (what === 'contract') {
      yield { is: 'file', name: `${name}.yaml`, type: 'application/yaml', text };
      return;
    }
    const assessment = this.assessed();
    if (assessment)
      yield what === 'letter' ? letterOf(name, assessment, written, sender) : savedOf(what, name, assessment);
    else
      yield { is: 'unsaved', words: 'Not saved. The contract has to be put right first: what is wrong stands above.' };
  }
}

const told = (mistakes: readonly Mistake[], text: string): Reply => ({
  is: 'mistakes',
  words: worded(mistakes, text),
  line: Math.max(mistakes[0]?.place.line ?? 1, 1),
});

const worded = (mistakes: readonly Mistake[], text: string): string[] =>
  mistakes.map((mistake) => formatMistake(mistake, text));

function* reportReplies(assessment: Assessment): Generator<Reply | undefined> {
  for (const part of reportInParts(assessment)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const { view, lead, sentence } = part;
    if (lead === '') {
      yield { is: 'whole', page: htmlToOpen(part) };
      continue;
    }
    // Its numbers stand above, where the sums have put them.
    const blocks = part.blocks.slice(part.blocks.findIndex(({ kind }) => kind === 'heading'));
    yield {
      is: 'report',
      page: htmlToOpen({ ...part, lead: '', sentence: '', blocks }),
      view,
      said: `${lead} ${sentence}`,
    };
  }
}

function runAt(assessment: Assessment, { year, scenario }: At): Run | undefined {
  return assessment.years[(year ?? headlineYear(assessment)) - 1]?.runs.get(scenario ?? 'asSpecified');
}

function letterOf(name: string, assessment: Assessment, written: number, sender: Sender): Reply {
  const { letterhead, mistakes } = letterheadOf(sender);
  if (!letterhead) return { is: 'unsaved', words: ['Not saved.', ...mistakes.map(({ message }) => message)].join(' ') };
  const answerBy = dayToAnswer(written, assessment.file.contract.contract.nation);
  const text = htmlPage(letterReport(assessment, letterhead, { written, answerBy }), PLAIN);
  return { is: 'file', name: `${name}-letter.html`, type: 'text/html', text };
}

function savedOf(what: Exclude<Saved, 'contract' | 'letter'>, name: string, assessment: Assessment): Reply {
  switch (what) {
    case 'json': {
      const text = writeJson(assessmentJson(assessment));
      return { is: 'file', name: `${name}.json`, type: 'application/json', text };
    }
    case 'report': {
      const text = htmlPage(buildReport(assessment, { part: 'both', tellsOfMore: false }), PLAIN);
      return { is: 'file', name: `${name}-report.html`, type: 'text/html', text };
    }
  }
}
