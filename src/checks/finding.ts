// What a check finds, as everybody is given it: its figures by name, and the words made of them.
import { statedPlaceOf } from '../contract/place.ts';
import type { Finding, Quantity } from '../model/types.ts';
import { joinWords } from '../words/words.ts';
import type { Check, Found, Subject } from './check.ts';
import { askedFor } from './unstated.ts';
import { valueIn } from './value.ts';

const NOTHING: readonly Finding[] = [];

export function findingsOf(check: Check, subject: Subject): readonly Finding[] {
  const found = check.find(subject);
  return found.length === 0 ? NOTHING : found.map((each) => findingOf(check, each, subject));
}

function findingOf(check: Check, found: Found, { file, missing }: Subject): Finding {
  const figures = found.lacks ? {} : figuresOf(check, found);
  const { says, asks, severity = check.severity, path = check.at } = wordsOf(check, found, figures, missing);
  return {
    id: check.id,
    dimension: check.dimension,
    severity: found.severity ?? severity,
    status: found.status,
    figures,
    ...(found.run ? { run: { year: found.run.context.year, scenario: found.run.scenario } } : {}),
    message: says,
    question: asks,
    at: { path: found.path ?? path, place: statedPlaceOf(file, found.path ?? path) },
    sources: check.sources,
  };
}

/** A number that is told is taken as told; any other is read in the run. */
function figuresOf({ rests = {} }: Check, { run, finds, units }: Found): Record<string, Quantity> {
  const told = (finds ?? {}) as Record<string, unknown>;
  const figures: Record<string, Quantity> = {};
  for (const [name, what] of Object.entries(rests)) {
    const figure = typeof what === 'string' ? undefined : what;
    const value = name in told ? told[name] : figure && run ? valueIn(figure, run) : undefined;
    if (typeof value !== 'number') continue;
    const unit = units?.[name] ?? figure?.unit ?? String(what);
    figures[name] = { value, unit, ...(figure ? { figure: figure.id } : {}) };
  }
  return figures;
}

function wordsOf(
  { says, asks, unstated, unworked }: Check,
  { lacks, finds }: Found,
  figures: Record<string, Quantity>,
  missing: readonly string[],
): NonNullable<Check['unstated']> {
  if (lacks === 'input' && unstated) return unstated;
  if (lacks === 'sums')
    return {
      says: `${unworked} cannot be told: nobody states ${joinWords(missing)}.`,
      asks: `Will you say ${joinWords(missing.map(askedFor))}?`,
      path: missing[0],
    };
  const numbers = Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));
  const all = { ...numbers, ...(finds as object | undefined) } as never;
  return {
    says: typeof says === 'string' ? says : says(all),
    asks: typeof asks === 'string' ? asks : asks(all),
  };
}
