// Answers to the text of a contract: what is known as values, the rest as comments with the question that would settle it.
import { Document, Scalar, YAMLMap } from 'yaml';
import { formatIso } from '../calendar/day.ts';
import { PRICE_DATE } from '../contract/profiles/levels.ts';
import { fieldAt, sections } from '../contract/schema.ts';
import { questionsOf } from './order.ts';
import { rowsOf } from './pieces.ts';
import { isCoverHalfSaid } from './sessions.ts';
import type { Question, State, Value } from './types.ts';
import { isPaidByTheYear } from './volume.ts';
import { nodeOf, writtenInLine } from './written.ts';

/** What an editor reads, and where it is to be had. */
const HEAD = [
  'yaml-language-server: $schema=contract.schema.json',
  'An editor completes and checks this file once `viability schema -o contract.schema.json` has saved that beside it.',
  'What is not known stays behind a #: take that away, and the # of the name above it, and write a value.',
  'Any value may say where it is from: {value: £16.00, source: "Schedule 3, page 4"}.',
];

/** More lines for the comment of a path that is not known. */
export type Hints = (path: string, isAsked?: boolean) => readonly string[];

/** With `hints` no question is left out, whatever it follows on. */
export function contractText(state: State, hints?: Hints): string {
  const writer = new Writer(state, hints);
  return writer.text();
}

/** What stands after a `#`: words after a space, a key without one, so that it is at its place when the `#` is taken away. */
type Line = string;

interface Part {
  key: string;
  value?: Value;
  comment: readonly Line[];
}

const inWords = (line: string): Line => (line === '' ? '' : ` ${line}`);

class Writer {
  private readonly document = new Document(undefined, { schema: 'failsafe' });
  private readonly values: ReadonlyMap<string, Value>;
  private readonly questions: readonly Question[];
  /** Questions that stand already, by id. */
  private readonly told = new Set<string>();

  constructor(
    private readonly state: State,
    private readonly hints: Hints | undefined,
  ) {
    this.values = complete(state);
    this.questions = questionsOf(state.service).filter(
      ({ follows }) => hints !== undefined || (follows?.(state.values) ?? true),
    );
  }

  text(): string {
    const root = new YAMLMap();
    let pending: string[] = [];
    for (const section of Object.keys(sections)) {
      const { comment, value, key } = this.section(section);
      if (value === undefined) {
        if (comment.length > 0) pending.push('', ...comment);
        continue;
      }
      const node = new Scalar(key);
      node.spaceBefore = root.items.length > 0;
      const before = [...pending, ...(pending.length > 0 && comment.length > 0 ? [''] : []), ...comment];
      if (before.length > 0) node.commentBefore = commentOf(before);
      root.add(this.document.createPair(node, value));
      pending = [];
    }
    this.document.contents = root as never;
    this.document.commentBefore = commentOf([...HEAD, ...(this.state.notes?.head ?? [])].map(inWords));
    if (pending.length > 0) this.document.comment = commentOf(pending.slice(1));
    return this.document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }

  private section(name: string): Part & { value?: never | Value } {
    const keys = fieldAt(name)?.fields?.keys();
    if (keys === undefined) return this.part(name, name);
    const map = new YAMLMap();
    let pending: string[] = [];
    for (const key of keys) {
      const part = this.part(`${name}.${key}`, key);
      if (part.value === undefined) {
        pending.push(...part.comment);
        continue;
      }
      const node = new Scalar(key);
      const before = [...pending, ...part.comment];
      if (before.length > 0) node.commentBefore = commentOf(before);
      map.add(this.document.createPair(node, part.value));
      pending = [];
    }
    pending.push(...(this.hints?.(name) ?? []).map(inWords));
    if (map.items.length === 0)
      return { key: name, comment: pending.length === 0 ? [] : [`${name}:`, ...pending.map((line) => `  ${line}`)] };
    if (pending.length > 0) map.comment = commentOf(pending);
    return { key: name, value: map as never, comment: [] };
  }

  /** A key with its value, or with what would be written where it is known. */
  private part(path: string, key: string): Part {
    const notes = this.state.notes?.at.get(path) ?? [];
    const within = [...this.values].filter(([each]) => each.startsWith(`${path}.`));
    const value =
      within.length > 0
        ? Object.fromEntries(within.map(([each, one]) => [each.slice(path.length + 1), one]))
        : this.values.get(path);
    if (value !== undefined && !isHalfSaid(value)) {
      const question = this.questions.find((each) => isOf(each, path));
      const source = this.state.sources.get(path);
      const isSourced = source !== undefined && typeof value === 'string';
      const node = isSourced ? { value, source } : value;
      return {
        key,
        value: nodeOf(this.document, node) as never,
        comment: [
          ...this.ask(question),
          ...notes.map(inWords),
          ...(source !== undefined && !isSourced ? [inWords(`Source: ${source}`)] : []),
        ],
      };
    }
    const question = this.questions.find((each) => this.leaves(each, path));
    const hints = [...(this.hints?.(path, question !== undefined) ?? []), ...notes];
    if (path === 'price.per_hour' && isPaidByTheYear(this.values))
      return {
        key,
        comment: [inWords('Once hours are known: where the sum for the year pays for every one of them'), `${key}: £0`],
      };
    if (!question && hints.length === 0 && value === undefined) return { key, comment: [] };
    const unsaid = path === 'contract.profile' ? 'none' : 'unknown';
    const unknown = value === undefined ? unsaid : writtenInLine(withUnknown(value));
    return { key, comment: [...this.ask(question), ...hints.map(inWords), `${key}: ${unknown}`] };
  }

  /** The words of a question, where it is first spoken of. */
  private ask(question: Question | undefined): Line[] {
    if (question === undefined || this.told.has(question.id)) return [];
    this.told.add(question.id);
    return [inWords(question.ask)];
  }

  private isKnown(path: string): boolean {
    const value = this.values.get(path);
    return value !== undefined && !isHalfSaid(value);
  }

  /** Whether a question leaves a path open: its first where nothing of it is known, and the others whatever is. */
  private leaves(question: Question, path: string): boolean {
    const open = question.open?.(this.state) ?? question.paths.slice(0, 1);
    const at = open.indexOf(path);
    return at > 0 || (at === 0 && !question.paths.some((each) => this.isKnown(each)));
  }
}

/** What must be written that nobody said. */
function complete({ service, values }: State): ReadonlyMap<string, Value> {
  const found = new Map(values);
  if (!found.has('contract.start')) {
    const source = 'Assumption: nobody said when it begins; the profiles are at the prices of this day';
    found.set('contract.start', { value: formatIso(PRICE_DATE), source });
  }
  const hasHours = found.has('demand.hours_per_week') || found.has('demand.guaranteed_hours_per_week');
  const hasLength = found.has('demand.visit_length') || found.has('demand.visits');
  if (service === undefined && hasHours && !hasLength) found.set('demand.visit_length', 'unknown');
  return found;
}

const isOf = ({ paths }: Question, path: string): boolean =>
  paths.some((each) => each === path || each.startsWith(`${path}.`));

/** Places are paid for by their number, sessions by their hours: without it their price stays a comment. */
const isHalfSaid = (value: Value): boolean => isCoverHalfSaid(value) || lacksNumber(value);

function withUnknown(value: Value): Value {
  if (!Array.isArray(value)) return { number: 'unknown', ...(value as object) };
  return rowsOf(value).map((row) => ({ days: 'every day', hours: 'unknown', mode: 'unknown', ...row }));
}

const lacksNumber = (value: Value): boolean =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  ('per_week' in value || 'per_night' in value) &&
  !('number' in value);

const commentOf = (lines: readonly Line[]): string => lines.join('\n');
