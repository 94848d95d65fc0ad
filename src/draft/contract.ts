// What is settled -> the file of a contract, by the writer that `viability new` has. It is read as `report` reads it before
// anybody sees it: a value that would be refused is left out, and that is said.
import { assess } from '../assess.ts';
import type { ServiceName } from '../contract/profiles/registry.ts';
import { readContract } from '../contract/read.ts';
import type { Mistake } from '../contract/types.ts';
import { contractText } from '../interview/text.ts';
import type { State, Value } from '../interview/types.ts';
import { quoteOf, sourceOf } from './quote.ts';
import { isService } from './service.ts';
import type { Settled } from './settle.ts';
import type { Asked, Candidate, Contradiction, Quote } from './types.ts';

export interface Written {
  text: string;
  values: Candidate[];
  remarks: string[];
}

export function written(settled: Settled, from: readonly string[]): Written {
  const values = new Map(settled.values);
  const remarks = [...settled.remarks];
  for (;;) {
    const text = contractText(stateOf({ ...settled, values, remarks }, from));
    const [mistake] = mistakesIn(text);
    if (mistake === undefined) return { text, values: [...values.values()], remarks };
    const wrong = atFault(mistake, values);
    if (wrong === undefined) throw new Error(`a draft of nothing has a mistake: ${mistake.message}`);
    values.delete(wrong.path);
    // A last day means nothing without the first.
    const isEnded = wrong.path === 'contract.start' && values.delete('contract.end');
    const what = isEnded ? 'contract.start and contract.end are' : `${wrong.path} is`;
    remarks.push(`${what} not drafted, though ${sourceOf(wrong.quotes)} says so: ${mistake.message}`);
  }
}

function mistakesIn(text: string): readonly Mistake[] {
  const { contract, mistakes } = readContract(text, 'draft');
  return contract ? assess(contract, { scenarios: [] }).mistakes : mistakes;
}

/** The value that a mistake is about; where it is about what is missing, the last that was taken. */
function atFault({ path }: Mistake, values: ReadonlyMap<string, Candidate>): Candidate | undefined {
  const all = [...values.values()];
  return (
    all.find((each) => path.startsWith(each.path)) ??
    all.filter((each) => each.path.startsWith(path)).at(-1) ??
    all.at(-1)
  );
}

function stateOf({ values, contradictions, facts, asked, remarks }: Settled, from: readonly string[]): State {
  const profile = values.get('contract.profile')?.value;
  const service: ServiceName | undefined = isService(profile) ? profile : undefined;
  const head = [
    '',
    `Drafted from ${from.join(', ')}. Every value has the words that say so beside it; check each against its page.`,
    ...list('Contradictions, of which none is taken unless it says so:', contradictions.flatMap(linesOf)),
    ...unpaid(asked, '  - '),
    ...list('Said beside:', [
      ...facts.map(({ name, value, quotes }) => `${name}: ${value} (${inPlace(quotes)})`),
      ...remarks,
    ]),
  ];
  const at = new Map<string, readonly string[]>(
    [...values.values()].flatMap(({ path, how }) => (how === undefined ? [] : [[path, [how]] as const])),
  );
  for (const each of contradictions) if (!at.has(each.path)) at.set(each.path, linesOf(each));
  return {
    service,
    values: new Map([...values].map(([path, candidate]) => [path, nodeOf(candidate)])),
    // A list says beside each of its values where it is from.
    sources: new Map(),
    done: new Set(),
    notes: { head, at },
  };
}

const nodeOf = ({ value, quotes }: Candidate): Value =>
  typeof value === 'string' ? { value, source: sourceOf(quotes), quote: quoteOf(quotes) } : value;

/** A title with lines under it; nothing where there are none. */
export const list = (title: string, lines: readonly string[], mark = '  - '): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `${mark}${line}`)];

export const unpaid = (asked: readonly Asked[], mark: string): string[] =>
  list(
    'Asked for, and no line of the price is for it:',
    asked.map(({ what, quote }) => `${what}: ${inPlace([quote])}`),
    mark,
  );

export const linesOf = ({ path, says }: Contradiction): string[] =>
  says.map(({ value, quotes }) => `${path}: ${value} (${inPlace(quotes)})`);

export const inPlace = (quotes: readonly Quote[]): string => `${sourceOf(quotes)}: "${quoteOf(quotes)}"`;
