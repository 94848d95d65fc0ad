// What a check finds, as everybody is given it: its figures by name, and the words made of them.

import { makesSense } from '../contract/profiles/applies.ts';
import { type OwnWords, wordsFor } from '../contract/profiles/words.ts';
import { statedPlaceOf } from '../contract/text/place.ts';
import type { Finding, Quantity, Severity, Subject } from '../model/types.ts';
import { joinWords } from '../words/words.ts';
import { assumedWords } from './assumed.ts';
import type { Check, Found } from './check.ts';
import { askedFor } from './unstated.ts';
import { valueIn } from './value.ts';

const NOTHING: readonly Finding[] = [];

/** `own`: the words of the service, for one who asks for many checks. */
export function findingsOf(
  check: Check,
  subject: Subject,
  own: OwnWords = wordsFor(subject.file.contract),
): readonly Finding[] {
  const { contract } = subject.file;
  if (check.applies?.(subject.file, own) === false) return NOTHING;
  const found = check.find(subject);
  if (found.length === 0) return NOTHING;
  // What breaks the law breaks it in every service; what one does not have, nobody is asked for.
  const told = makesSense(check, contract)
    ? found
    : found.filter(({ status }) => check.dimension === 'law' && status === 'found');
  return told.map((each) => findingOf(check, each, subject, own));
}

function findingOf(check: Check, found: Found, { file, missing }: Subject, own: OwnWords): Finding {
  const figures = found.lacks ? {} : figuresOf(check, found);
  const {
    says,
    brief,
    asks,
    severity = check.severity,
    path = check.at,
  } = wordsOf(check, found, figures, missing, own);
  return {
    id: check.id,
    dimension: check.dimension,
    severity: found.severity ?? severity,
    status: found.status,
    figures,
    ...(found.run ? { run: { year: found.run.context.year, scenario: found.run.scenario } } : {}),
    message: found.status === 'found' ? says + assumedWords(file, [found.path ?? path, ...(check.tells ?? [])]) : says,
    ...(brief === undefined ? {} : { brief }),
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
  { says, briefly, asks, unstated, unworked }: Check,
  { lacks, finds }: Found,
  figures: Record<string, Quantity>,
  missing: readonly string[],
  own: OwnWords,
): { says: string; brief?: string; asks: string; severity?: Severity; path?: string } {
  const untold = (words: string | ((own: OwnWords) => string)): string =>
    typeof words === 'string' ? words : words(own);
  if (lacks === 'input' && unstated) return { ...unstated, says: untold(unstated.says), asks: untold(unstated.asks) };
  if (lacks === 'sums')
    return {
      says: `${unworked} cannot be told: nobody says ${joinWords(missing.map(askedFor))}.`,
      asks: `Will you say ${joinWords(missing.map(askedFor))}?`,
      path: missing[0],
    };
  const numbers = Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));
  const all = { ...numbers, ...(finds as object | undefined) } as never;
  return {
    says: typeof says === 'string' ? says : says(all, own),
    ...(briefly ? { brief: briefly(all, own) } : {}),
    asks: typeof asks === 'string' ? asks : asks(all, own),
  };
}
