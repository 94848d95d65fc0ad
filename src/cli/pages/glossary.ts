// What `viability glossary` says: the words of the field, and one of them with where it leads.

import { checkById } from '../../checks/index.ts';
import { aboutPath } from '../../contract/ask.ts';
import type { Term } from '../../glossary/index.ts';
import { rates } from '../../rates/index.ts';
import { bullets, paragraph, section } from '../../report/blocks.ts';
import type { Block } from '../../report/types.ts';
import { upperFirst } from '../../words/text.ts';
import { joinWords } from '../../words/words.ts';
import { type Page, pageOf } from './page.ts';

export function termListPage(terms: readonly Term[]): Page {
  return pageOf({
    lead: `${terms.length} words.`,
    sentence: '`viability glossary WORD` says what else one is called and where it leads.',
    title: 'The words of the field',
    subtitle: 'What tenders, rotas and pay slips say, in plain English',
    blocks: [bullets(terms.map(({ term, means }) => ({ text: upperFirst(term), note: means })))],
  });
}

export function termPage({ term, also, means, sources, see }: Term): Page {
  const list = (heading: string, items: readonly { text: string; note?: string }[]): Block[] =>
    items.length === 0 ? [] : [section(heading), bullets([...items])];
  return pageOf({
    lead: `${upperFirst(term)}.`,
    sentence: means,
    title: '',
    subtitle: '',
    blocks: [
      ...(also.length > 0 ? [paragraph(`Also called ${joinWords(also)}.`)] : []),
      ...list('Where to go on', see.map(wayTo)),
      ...list(
        'Source',
        sources.map((text) => ({ text })),
      ),
    ],
  });
}

/** The command that opens what a term leads to. */
function wayTo(name: string): { text: string; note?: string } {
  if (name in rates) return { text: `viability rates ${name}` };
  const check = checkById.get(name);
  if (check) return { text: `viability rule ${name}`, note: check.title };
  const about = aboutPath(name);
  return about === undefined
    ? { text: `viability explain FILE ${name}` }
    : { text: `viability help ${name}`, note: about };
}

export function termData({ term, also, means, sources, see }: Term): object {
  return { term, also, means, sources, see };
}
