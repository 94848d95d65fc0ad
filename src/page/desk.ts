// The desk of the offline page: it holds the contract, takes what somebody does with it and answers in parts, so that the
// sums are there before the report, and the report before what weighs most. It knows of no screen: the page keeps it in
// a worker.
import { assess, sumsOf } from '../assess.ts';
import { dayToAnswer } from '../committee/days.ts';
import { letterReport } from '../committee/letter.ts';
import { NO_LETTERHEAD } from '../committee/letterhead.ts';
import { decodeText, formatMistake, type Mistake, readContract, setPath } from '../contract/index.ts';
import type { ContractFile } from '../contract/types.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { breakEven } from '../figures/total/break-even.ts';
import { costPerUnit, gapPerYear, gapTerm } from '../figures/total/result.ts';
import { htmlPage, htmlToOpen } from '../formats/html.ts';
import { assessmentJson, writeJson } from '../formats/json.ts';
import { isWrong } from '../interview/types.ts';
import { financeOf } from '../model/finance.ts';
import type { Assessment, Run } from '../model/types.ts';
import { dates } from '../report/dates.ts';
import { headlineYear } from '../report/headline.ts';
import { buildReport } from '../report/index.ts';
import { numberBlocks } from '../report/page/numbers.ts';
import { answered, blankDraft, type Draft, fieldsOf, isBlank } from './form.ts';
import { figureShown, listed, opened, pageOfBlocks } from './opened.ts';
import { slidersOf } from './sliders.ts';
import type { Action, At, Reply, Saved } from './types.ts';

const PLAIN = { width: 72, colour: false, unicode: false };
/** Steps that can be taken back. */
const MOST_UNDONE = 100;

/** What the page offers to open first. */
const KEY = [netPerUnit, costPerUnit, gapPerYear, gapTerm, breakEven];
/** The first of them are always in sight. */
const IN_SIGHT = 3;

export class Desk {
  private draft: Draft = blankDraft();
  private before: { draft: Draft; by: string }[] = [];
  /** The draft as it was last worked out. */
  private known: { draft: Draft; file?: ContractFile; mistakes: string[]; assessment?: Assessment } | undefined;

  /** What answers an action, the quickest first; whoever has something newer to ask leaves the rest. */
  *take(action: Action): Generator<Reply> {
    switch (action.does) {
      case 'explain':
      case 'list':
        yield* this.explained(action);
        return;
      case 'save':
        yield* this.saved(action.what, action.written);
        return;
      default:
        yield* this.changed(action);
    }
  }

  private *changed(action: Exclude<Action, { does: 'explain' | 'list' | 'save' }>): Generator<Reply> {
    const next = this.after(action);
    if ('wrong' in next) {
      yield this.contract({ of: 'id' in action ? action.id : '', words: next.wrong });
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
      yield { is: 'mistakes', words: mistakes };
      return;
    }
    yield* sumsReply(file, this.draft.remark);
    const assessment = this.assessed();
    if (!assessment) {
      yield { is: 'mistakes', words: this.read().mistakes };
      return;
    }
    yield reportReply(assessment);
    // What is being moved stays where it is.
    if (action.does !== 'slide') yield { is: 'sliders', sliders: slidersOf(assessment) };
  }

  private after(action: Exclude<Action, { does: 'explain' | 'list' | 'save' }>): Draft | { wrong: string } {
    const { file, text } = this.draft;
    switch (action.does) {
      case 'begin':
        return blankDraft();
      case 'open': {
        const { text: read, remark, mistake } = decodeText(action.bytes, action.file, 'contract');
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
      this.known = { draft: this.draft, mistakes: worded(mistakes, text), ...(contract && { file: contract }) };
    }
    return this.known;
  }

  private assessed(): Assessment | undefined {
    const known = this.read();
    if (known.file && !known.assessment) {
      const { assessment, mistakes } = assess(known.file);
      if (assessment) known.assessment = assessment;
      known.mistakes = worded(mistakes, known.file.text);
    }
    return known.assessment;
  }

  private *explained(action: Extract<Action, { does: 'explain' | 'list' }>): Generator<Reply> {
    const assessment = this.assessed();
    const run = assessment && runAt(assessment, action);
    if (assessment && run) yield action.does === 'list' ? listed(run) : opened(action.name, assessment, run);
    else yield { is: 'failure', words: 'There are no figures to open yet: the contract does not state enough.' };
  }

  private *saved(what: Saved, written: number): Generator<Reply> {
    const { file, text } = this.draft;
    const name = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
    if (what === 'contract') {
      yield { is: 'file', name: `${name}.yaml`, type: 'application/yaml', text };
      return;
    }
    const assessment = this.assessed();
    if (assessment) yield savedOf(what, name, assessment, written);
    else yield { is: 'failure', words: 'The contract has to be put right first; what is wrong is told above.' };
  }
}

const worded = (mistakes: readonly Mistake[], text: string): string[] =>
  mistakes.map((mistake) => formatMistake(mistake, text));

/** What the page begins with, of the sums alone. */
function* sumsReply(file: ContractFile, remark: string | undefined): Generator<Reply> {
  const { sums } = sumsOf(file);
  if (!sums) return;
  const { years } = sums;
  const { title, authority } = file.contract.contract;
  const { finance, worstYear, reason } = financeOf(sums);
  const year = headlineYear({ years, verdict: { finance, worstYear } });
  const run = years[year - 1]?.runs.get('asSpecified');
  const blocks = run ? numberBlocks({ file, years, verdict: { reason } }, run, year) : [];
  const figures = KEY.flatMap((each) =>
    run && !Number.isNaN(run.results.value(each)) ? [figureShown(each, run)] : [],
  );
  yield {
    is: 'sums',
    page: pageOfBlocks(blocks, title, `${authority}, ${dates(years)}`),
    short: figures.slice(0, IN_SIGHT).map(({ label, value }) => `${label} ${value.split(' ', 1)}`),
    figures,
    remarks: [...(remark === undefined ? [] : [remark]), ...worded(file.warnings, file.text)],
  };
}

function reportReply(assessment: Assessment): Reply {
  const report = buildReport(assessment, { part: 'both' });
  // Its title and numbers stand above, where the sums have put them.
  const blocks = report.blocks.slice(report.blocks.findIndex(({ kind }) => kind === 'heading'));
  const page = htmlToOpen({ ...report, lead: '', sentence: '', title: '', subtitle: '', blocks });
  return { is: 'report', page, view: report.view, said: `${report.lead} ${report.sentence}` };
}

function runAt(assessment: Assessment, { year, scenario }: At): Run | undefined {
  return assessment.years[(year ?? headlineYear(assessment)) - 1]?.runs.get(scenario ?? 'asSpecified');
}

function savedOf(what: Exclude<Saved, 'contract'>, name: string, assessment: Assessment, written: number): Reply {
  switch (what) {
    case 'json': {
      const text = writeJson(assessmentJson(assessment));
      return { is: 'file', name: `${name}.json`, type: 'application/json', text };
    }
    case 'report': {
      const text = htmlPage(buildReport(assessment, { part: 'both' }), PLAIN);
      return { is: 'file', name: `${name}-report.html`, type: 'text/html', text };
    }
    case 'letter': {
      const answerBy = dayToAnswer(written, assessment.file.contract.contract.nation);
      const text = htmlPage(letterReport(assessment, NO_LETTERHEAD, { written, answerBy }), PLAIN);
      return { is: 'file', name: `${name}-letter.html`, type: 'text/html', text };
    }
  }
}
