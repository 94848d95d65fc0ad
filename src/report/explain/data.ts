// An explanation as data: the same tree that explain.ts lays out for a reader.

import { formatIso } from '../../calendar/day.ts';
import { aboutPath } from '../../contract/ask.ts';
import { plainValue } from '../../contract/plain-value.ts';
import type { Input } from '../../contract/types.ts';
import { asItStands, casesThatHold, inWords } from '../../engine/explain.ts';
import type { Figure } from '../../engine/figure.ts';
import { orNull } from '../../engine/none.ts';
import { sections } from '../../figures/index.ts';
import { rowsIn } from '../../model/run.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { withAllFigures } from '../../model/value.ts';
import type { Json } from '../types.ts';
import type { Explainable } from './names.ts';
import { inputOrigin, originWords } from './origin.ts';
import { holdsIn, partsThatCount, placeIn, write } from './values.ts';

function head({ file }: Assessment, { context, scenario }: Run): Json {
  return {
    contract: { file: file.file, title: file.contract.contract.title },
    year: { year: context.year, from: formatIso(context.from), to: formatIso(context.to) },
    scenario,
  };
}

function valuesOf(figure: Figure, { results }: Run): number | null | (number | null)[] {
  if (figure.rows === undefined) return orNull(results.value(figure));
  return Array.from({ length: results.rowCount(figure) }, (_, row) => orNull(results.value(figure, row)));
}

/** The names of the cases of a formula that hold: a list, or one for each row. */
function because({ formula, rows }: Figure, run: Run): Json {
  if (!formula) return {};
  const casesIn = (row: number): string[] => casesThatHold(formula, holdsIn(run, placeIn(run, rows, row)));
  const cases =
    rows === undefined ? casesIn(0) : Array.from({ length: rowsIn(run.context, rows) }, (_, row) => casesIn(row));
  return cases.flat().length === 0 ? {} : { because: cases };
}

/** One figure and what it rests on, each once, to a depth; `parts` names what a formula uses in this run. */
export function explainData(
  assessment: Assessment,
  worked: Run,
  figure: Figure,
  depth = Number.POSITIVE_INFINITY,
): Json {
  const run = withAllFigures(worked);
  const figures: Json[] = [];
  const seen = new Set<Figure>();
  const queue = [{ next: figure, level: 1 }];
  const holds = holdsIn(run);
  for (const { next, level } of queue) {
    if (seen.has(next)) continue;
    seen.add(next);
    const parts = next.formula ? partsThatCount(next.formula, run) : [];
    if (level < depth) queue.push(...parts.map((part) => ({ next: part, level: level + 1 })));
    figures.push({
      id: next.id,
      label: next.label,
      unit: next.unit,
      value: valuesOf(next, run),
      ...(next.rows === undefined ? {} : { rows: next.rows }),
      source: next.source,
      ...(next.formula
        ? {
            formula: inWords(next.formula),
            inNumbers: asItStands(next.formula, (part) => write(part, run), holds),
            ...because(next, run),
            parts: parts.map((part) => part.id),
          }
        : { origin: originWords(next, run, assessment.file) }),
    });
  }
  return { ...head(assessment, run), figure: figure.id, figures };
}

/** All figures by section. */
export function listData(assessment: Assessment, run: Run): Json {
  return {
    ...head(assessment, run),
    sections: sections.map(({ title, figures }) => ({
      title,
      figures: figures.map((figure) => ({
        id: figure.id,
        label: figure.label,
        unit: figure.unit,
        value: valuesOf(figure, run),
      })),
    })),
  };
}

/** What a word may have meant. */
export function matchData(assessment: Assessment, worked: Run, found: readonly Explainable[]): Json {
  const run = withAllFigures(worked);
  return {
    ...head(assessment, run),
    matches: found.map((each) =>
      'figure' in each
        ? { id: each.figure.id, label: each.figure.label, unit: each.figure.unit, value: valuesOf(each.figure, run) }
        : inputOf(each.input),
    ),
  };
}

/** An input that no figure stands for. */
export function inputData(assessment: Assessment, run: Run, input: Input): Json {
  return { ...head(assessment, run), input: { ...inputOf(input), origin: inputOrigin(input.path, assessment.file) } };
}

function inputOf(input: Input): Json {
  const { path, text, unit } = input;
  return { id: path, label: aboutPath(path) ?? path, unit, text, value: plainValue(input) };
}
