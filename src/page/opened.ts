// A figure that is opened: what `viability explain` says of it, and the figures it rests on, each to be opened in turn.
import { aboutPath } from '../contract/ask.ts';
import type { Figure } from '../engine/figure.ts';
import { figureById, sections } from '../figures/index.ts';
import { htmlPage } from '../formats/html.ts';
import { unitNameOf } from '../model/printed.ts';
import type { Assessment, Run } from '../model/types.ts';
import { withAllFigures } from '../model/value.ts';
import { explainOne, inputBlocks } from '../report/explain/explain.ts';
import { type Explainable, explainedBy } from '../report/explain/names.ts';
import { partsThatCount, write } from '../report/explain/values.ts';
import type { Block, MadeOf } from '../report/types.ts';
import { plural, withArticle } from '../words/words.ts';
import type { Explained, Opened } from './types.ts';

const PLAIN = { width: 72, colour: false, unicode: true };

/** Blocks as a page of their own, which escapes whatever is no markup. */
export const pageOfBlocks = (blocks: Block[], title = '', subtitle = ''): string =>
  htmlPage({ view: 'cannotTell', lead: '', sentence: '', title, subtitle, blocks, footer: [] }, PLAIN);

/** What a name stands for: one thing opened, several to choose from, or nothing. */
export function opened(name: string, assessment: Assessment, worked: Run): Explained {
  const run = withAllFigures(worked);
  const found = explainedBy(name, assessment);
  const [first] = found;
  if (!first)
    return {
      is: 'explained',
      title: name,
      value: 'Nothing in this contract is called that.',
      page: pageOfBlocks([]),
      groups: [{ title: 'Look for it among', figures: [ALL_FIGURES] }],
    };
  if (found.length > 1)
    return {
      is: 'explained',
      title: name,
      value: plural(found.length, 'figure'),
      page: pageOfBlocks([]),
      groups: [{ title: 'What it may mean', figures: found.map((each) => shown(each, run)) }],
    };
  const { label, value } = shown(first, run);
  if ('input' in first)
    return {
      is: 'explained',
      title: label,
      value,
      page: pageOfBlocks(inputBlocks(assessment, first.input)),
      groups: [],
    };
  const parts = first.figure.formula ? partsThatCount(first.figure.formula, run) : [];
  const isGiven = (figure: Figure): boolean => !figure.formula || figure.id.startsWith('constant.');
  return {
    is: 'explained',
    title: label,
    value,
    page: inItsUnit(run)(pageOfBlocks(explainOne(assessment, run, first.figure))),
    groups: [
      {
        title: 'Worked out from',
        figures: parts.filter((part) => !isGiven(part)).map((part) => figureShown(part, run)),
      },
      {
        title: 'The contract, the law, the method',
        figures: parts.filter(isGiven).map((part) => figureShown(part, run)),
      },
    ].filter(({ figures }) => figures.length > 0),
  };
}

/** An amount that the report makes of several figures, each to be opened. */
export function made({ of, title, value }: { of: MadeOf; title: string; value: string }, run: Run): Explained {
  const worked = withAllFigures(run);
  const named = (ids: readonly string[]): Opened[] =>
    ids.flatMap((id) => {
      const figure = figureById.get(id);
      return figure ? [figureShown(figure, worked)] : [];
    });
  return {
    is: 'explained',
    title,
    value,
    page: pageOfBlocks([]),
    groups: [
      { title: of.plus.length > 1 ? 'Added up' : 'Worked out from', figures: named(of.plus) },
      { title: 'Less', figures: named(of.minus ?? []) },
      { title: 'Divided by', figures: named(of.per === undefined ? [] : [of.per]) },
    ].filter(({ figures }) => figures.length > 0),
  };
}

/** All figures by section. */
export function listed(run: Run): Explained {
  return {
    is: 'explained',
    title: 'All figures',
    value: '',
    page: pageOfBlocks([]),
    groups: sections.map(({ title, figures }) => ({ title, figures: figures.map((each) => figureShown(each, run)) })),
  };
}

function shown(each: Explainable, run: Run): Opened {
  if ('figure' in each) return figureShown(each.figure, run);
  const { path, text } = each.input;
  return { name: path, label: aboutPath(path) ?? path, value: text };
}

/** A figure by the name of what is sold: `Net price of an hour` for that of a unit. */
export function figureShown(figure: Figure, run: Run): Opened {
  const said = inItsUnit(run);
  return { name: figure.id, label: said(figure.label), value: said(write(figure, run)) };
}

function inItsUnit({ context }: Run): (text: string) => string {
  const one = withArticle(unitNameOf(context));
  return (text) => text.replace(/\ba unit\b/g, one);
}

export const ALL_FIGURES: Opened = { name: '', label: 'All figures', value: '' };
