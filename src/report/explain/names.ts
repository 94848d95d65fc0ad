// What `explain` can open, by name or by the field's own words: figures, those beside the costing, inputs of the file.
import { figuresBeside } from '../../checks/figures.ts';
import { aboutPath } from '../../contract/ask.ts';
import { keysMeant } from '../../contract/keys-meant.ts';
import { contractField } from '../../contract/schema.ts';
import type { Input } from '../../contract/types.ts';
import type { Figure } from '../../engine/figure.ts';
import { figureById, figures, sections } from '../../figures/index.ts';
import { meantBy, type Named, partlyMeantBy } from '../../glossary/index.ts';
import type { Assessment } from '../../model/types.ts';

/** A figure, or an input that no figure stands for, such as the days of a pattern. */
export type Explainable = { figure: Figure } | { input: Input };

type Candidate = Named & Explainable;

/** The figure with this id, also one that only a check uses, or the input at this contract path. */
export function figureNamed(name: string): Figure | undefined {
  return (
    figureById.get(name) ??
    figures.find((figure) => figure.path === name || figure.path === name.replace(/\[\d+\]/g, '[]')) ??
    figuresBeside().get(name)
  );
}

/** Every name that `explain` takes for a contract, with words about it; what it lists comes first, results before what they rest on. */
export function explainable({ file }: Assessment): Candidate[] {
  const listed = sections.flatMap((section) => section.figures);
  const all = new Set([...listed, ...figures, ...figuresBeside().values()]);
  const own = [...all].filter(({ id }) => !id.startsWith('constant.'));
  const results = own.filter(({ kind }) => kind === 'formula');
  const leaves = own.filter(({ kind }) => kind !== 'formula');
  const paths = new Set(own.flatMap(({ path }) => path ?? []));
  const inputs = [...file.inputs.values()].filter(({ path }) => !paths.has(path.replace(/\[\d+\]/g, '[]')));
  return [
    ...[...results, ...leaves].flatMap((figure) =>
      [...new Set([figure.id, figure.path ?? figure.id])].map((name) => ({ name, about: figure.label, figure })),
    ),
    ...inputs.map((input) => ({ name: input.path, about: aboutPath(input.path) ?? '', input })),
  ];
}

/** What a name stands for in a contract: one thing, several, or none. */
export function explainedBy(name: string, assessment: Assessment): Explainable[] {
  const figure = figureNamed(name);
  if (figure) return [{ figure }];
  const known = explainable(assessment).map(byOwnName);
  const asWords = meantBy(name, known);
  if (asWords.length > 0 && !name.includes('.')) return eachOnce(asWords);
  const [, part = '', key = ''] = /^(?:(.*)\.)?([^.]*)$/.exec(name) ?? [];
  const { called } = keysMeant(part, key, contractField);
  const asKey = known.filter((each) => called.includes(each.name));
  return eachOnce(asKey.length > 0 ? asKey : asWords);
}

/** That a figure is of the checks says nothing of what it is: `who checks` means none of them. */
const byOwnName = (each: Candidate): Candidate => ({ ...each, name: each.name.replace(/^check\./, '') });

/** What comes nearest to several words where nothing has all of them. */
export function nearestTo(name: string, assessment: Assessment): Explainable[] {
  return eachOnce(partlyMeantBy(name, explainable(assessment)));
}

/** A figure has more than one name. */
function eachOnce(found: readonly Candidate[]): Explainable[] {
  const seen = new Set<Figure>();
  return found.filter((each) => {
    if (!('figure' in each)) return true;
    const isNew = !seen.has(each.figure);
    seen.add(each.figure);
    return isNew;
  });
}
