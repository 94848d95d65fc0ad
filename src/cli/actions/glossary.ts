import { meantBy, type Term, terms } from '../../glossary/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import type { Render } from '../options.ts';
import { termData, termListPage, termPage } from '../pages/glossary.ts';
import { present } from '../render.ts';

export async function run({ operands: [word], options, terminal }: Invocation<Render>): Promise<ExitCode> {
  const shown = word === undefined ? terms() : called(word);
  const [first] = shown;
  const content = {
    document: () => ({ report: first && shown.length === 1 ? termPage(first) : termListPage(shown) }),
    data: () => ({ terms: shown.map(termData) }),
  };
  return present(content, options, terminal);
}

function called(word: string): readonly Term[] {
  const by = (about: (term: Term) => string) =>
    meantBy(
      word,
      terms().flatMap((term) => [term.term, ...term.also].map((name) => ({ name, about: about(term), term }))),
    ).map(({ term }) => term.term);
  const names = new Set(by(() => ''));
  const found = names.size > 0 ? names : new Set(by(({ means }) => means));
  if (found.size > 0) return terms().filter(({ term }) => found.has(term));
  const known = terms().flatMap(({ term, also }) => [term, ...also]);
  throw new UsageError(
    `the glossary has no ${word}${didYouMean(word, known) || '; viability glossary lists all its words'}`,
  );
}
