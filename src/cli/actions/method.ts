import { dirname, join } from 'node:path';
import { meantBy } from '../../glossary/index.ts';
import { readOwnBytes } from '../check/read.ts';
import type { Command, ExitCode, Invocation } from '../command.ts';
import { Failure, UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import type { Render } from '../options.ts';
import { methodPage, type Section, sectionPage, sectionsOf } from '../pages/method.ts';
import { present } from '../render.ts';

export async function run({ operands: [word], options, terminal, program }: Invocation<Render>): Promise<ExitCode> {
  const { opening, sections } = sectionsOf(methodText(program));
  const shown = word === undefined ? sections : called(word, sections);
  const [first] = shown;
  const content = {
    document: () => ({
      report: first && shown.length === 1 ? sectionPage(first) : methodPage(word === undefined ? opening : '', shown),
    }),
    data: () => ({ sections: shown }),
  };
  return present(content, options, terminal);
}

/** The page travels beside the program. */
function methodText({ thread }: Command): string {
  const path = thread === undefined ? undefined : join(dirname(thread), '..', 'docs', 'method.md');
  const bytes = path === undefined ? undefined : readOwnBytes(path, path);
  if (bytes === undefined) throw new Failure('docs/method.md is not beside this copy of the program; install it again');
  return new TextDecoder().decode(bytes);
}

/** By number, by words of the heading, or else by words that stand in the section. */
function called(word: string, sections: readonly Section[]): readonly Section[] {
  const numbered = sections.filter(({ title }) => title.startsWith(`${word.replace(/\.$/, '')}.`));
  if (numbered.length > 0) return numbered;
  const byHeading = meantBy(
    word,
    sections.map((section) => ({ name: section.title, about: '', section })),
  );
  // Of several headings with the words, the one that begins with them.
  const begun = byHeading.find(({ name }) =>
    name
      .replace(/^\d+\. /, '')
      .toLowerCase()
      .startsWith(word.toLowerCase()),
  );
  if (byHeading.length > 0) return begun ? [begun.section] : byHeading.map(({ section }) => section);
  const inText = sections.filter(({ text }) => text.toLowerCase().includes(word.toLowerCase()));
  if (inText.length > 0) return inText;
  const titles = sections.map(({ title }) => title.replace(/^\d+\. /, ''));
  throw new UsageError(
    `the method says nothing of ${word}${didYouMean(word, titles) || '; viability method lists its sections'}`,
  );
}
