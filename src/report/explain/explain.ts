// Opens one figure: its formula in words, in numbers, then its parts in turn, as many levels as asked for, down to lines of
// the contract and dated law.

import { aboutPath, questionOf } from '../../contract/ask.ts';
import { fieldAt } from '../../contract/schema.ts';
import { acceptedBy } from '../../contract/tree.ts';
import type { Input } from '../../contract/types.ts';
import { asItStands, casesThatHold, inWords } from '../../engine/explain.ts';
import type { Figure } from '../../engine/figure.ts';
import { kindsIn } from '../../engine/graph.ts';
import { figures, sections } from '../../figures/index.ts';
import { ratesBehind } from '../../figures/leaf.ts';
import { rateNamed } from '../../model/law.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { withAllFigures } from '../../model/value.ts';
import { scenarios } from '../../scenarios/index.ts';
import { joinWords, plural, withUnit } from '../../words/words.ts';
import { aside, bullets, left, paragraph, right, section, subsection, table, textCell } from '../blocks.ts';
import type { Block, Row } from '../types.ts';
import { yearDates } from '../words/dates.ts';
import { blocksInTheUnit } from '../words/unit.ts';
import { finerParts, inFormula } from './digits.ts';
import type { Explainable } from './names.ts';
import { inputOrigin, originWords } from './origin.ts';
import { rowTables } from './rows.ts';
import { holdsIn, partsThatCount, told, write } from './values.ts';

/** What a reader calls the rows of a figure. */
const ROW_WORDS: Record<string, string> = {
  band: 'band of the year',
  sale: 'time and visit length',
  length: 'visit length',
  item: 'item',
  line: 'named line',
  period: 'part of the year under one law',
  role: 'role',
  wage: 'part of the year in which no rate of pay changes',
  year: 'year of the term',
  event: 'event elsewhere',
  way: 'way of closing the gap',
};

/** The levels that are opened unless somebody asks for more: the figure, and its parts. */
const USUAL_DEPTH = 2;

/** The list of figures by section, with their values in one run. */
export function listBlocks(run: Run): Block[] {
  const blocks = sections.flatMap(({ title, figures: listed }): Block[] => [
    section(title),
    tableOf(listed.map((figure) => figureRow(figure, run))),
  ]);
  return blocksInTheUnit(blocks, run.context);
}

/** What a word may have meant, with their values. */
export function matchBlocks(found: readonly Explainable[], worked: Run): Block[] {
  const run = withAllFigures(worked);
  const table = tableOf(found.map((each) => ('figure' in each ? figureRow(each.figure, run) : inputRow(each.input))));
  return blocksInTheUnit([table], run.context);
}

function tableOf(rows: Row[]): Block {
  return table([left('figure'), right('value')], rows);
}

function figureRow(figure: Figure, run: Run): Row {
  return rowOf(figure.label, told(figure, run), figure.id);
}

function inputRow({ path, text }: Input): Row {
  return rowOf(aboutPath(path) ?? path, text, path);
}

function rowOf(label: string, value: string, note: string): Row {
  return {
    note,
    cells: [textCell(label), textCell(value)],
  };
}

/** An input that no figure stands for: what it is, where it is from, and what may be written. */
export function inputBlocks({ file }: Assessment, { path, text }: Input): Block[] {
  const field = fieldAt(path);
  const readers = figures.filter((figure) => figure.path?.startsWith(`${path}.`));
  return [
    paragraph(`${path}: ${text}`),
    paragraph(inputOrigin(path, file)),
    ...(field ? [paragraph(`It can be ${acceptedBy(field)}.`)] : []),
    paragraph(`To ask: ${questionOf(path).full}`),
    ...(readers.length > 0 ? [aside(`Under it: ${joinWords(readers.map(({ id }) => id))}.`)] : []),
  ];
}

export function explainBlocks(assessment: Assessment, worked: Run, figure: Figure, depth = USUAL_DEPTH): Block[] {
  const run = withAllFigures(worked);
  const { opened, closed, leaves } = levelsOf(figure, run, depth);
  const { context, scenario } = run;
  const blocks: Block[] = [
    aside(`Year ${context.year}, ${yearDates(context)}. Scenario: ${scenarios[scenario].title.toLowerCase()}.`),
    ...explainOne(assessment, run, figure),
    ...otherYears(assessment, run, figure),
  ];
  const parts = opened.slice(1);
  if (parts.length > 0) blocks.push(section('Each part in turn'));
  for (const part of parts) blocks.push(subsection(`${part.label} (${part.id})`), ...explainOne(assessment, run, part));
  if (closed.length > 0) blocks.push(...furtherBlocks(closed, assessment, run, depth));
  if (leaves.length > 0 && figure.formula)
    blocks.push(
      section('What it rests on'),
      bullets(
        leaves.map((leaf) => ({
          text: `${leaf.label}: ${told(leaf, run)}`,
          note: originWords(leaf, run, assessment.file),
        })),
      ),
    );
  return blocksInTheUnit(blocks, context);
}

/** Its value in the other years of the term, where one of them differs as printed. */
function otherYears({ years }: Assessment, run: Run, figure: Figure): Block[] {
  if (figure.rows !== undefined) return [];
  const others = years
    .filter(({ year }) => year !== run.context.year)
    .flatMap(({ year, runs }) => {
      const other = runs.get(run.scenario);
      return other ? [{ year, value: write(figure, withAllFigures(other)) }] : [];
    });
  const own = write(figure, run);
  if (others.every(({ value }) => value === own)) return [];
  const values = others.map(({ year, value }) => `${value} in year ${year}`);
  return [{ kind: 'text', text: `In other years: ${joinWords(values)} (--year ${others[0]?.year}).` }];
}

/** The figures that are opened, those that they name and that are not, and the inputs and law in what is opened. */
function levelsOf(figure: Figure, run: Run, depth: number) {
  const isLeaf = (each: Figure): boolean => !each.formula || each.kind !== 'formula' || each.id.startsWith('constant.');
  const seen = new Set([figure]);
  const opened: Figure[] = [];
  const leaves: Figure[] = [];
  // Breadth first: a reader meets the parts of a figure before the parts of its parts.
  let level = [figure];
  for (let at = 1; at <= depth && level.length > 0; at++) {
    opened.push(...level);
    const next = level.flatMap((each) => (each.formula ? partsThatCount(each.formula, run) : []));
    const fresh = [...new Set(next)].filter((each) => !seen.has(each));
    for (const each of fresh) seen.add(each);
    leaves.push(...fresh.filter(isLeaf));
    level = fresh.filter((each) => !isLeaf(each));
  }
  return { opened, closed: level, leaves };
}

/** What is not opened, and how to go on. */
function furtherBlocks(closed: readonly Figure[], { file }: Assessment, run: Run, depth: number): Block[] {
  const [first] = closed as [Figure];
  return [
    section('Not opened here'),
    bullets(closed.map((each) => ({ text: `${each.label}: ${write(each, run)} (${each.id})` }))),
    paragraph(
      `--depth ${depth + 1} opens ${plural(closed.length, 'more figure')}, --all everything down to the contract and the law; or open one: viability explain ${file.file} ${first.id}`,
    ),
  ];
}

/** One figure alone: its formula in words and in numbers, its rows, or where it is from. */
export function explainOne(assessment: Assessment, run: Run, figure: Figure): Block[] {
  const blocks: Block[] = [];
  if (!figure.formula) {
    blocks.push(
      paragraph(`${figure.label}: ${told(figure, run)}`),
      paragraph(originWords(figure, run, assessment.file)),
    );
    if (figure.kind === 'parameter') blocks.push(...lawBlocks(figure, run));
    if (figure.rows !== undefined && run.results.rowCount(figure) > 0) blocks.push(...rowTables(run, figure, []));
    return blocks;
  }
  const kinds = kindsIn(figure.rows).map((kind) => ROW_WORDS[kind] ?? kind);
  const each = kinds.length === 0 ? write(figure, run) : `For each ${kinds.join(' and ')}`;
  blocks.push(paragraph(`${each} = ${inWords(figure.formula)}`));
  const parts = partsThatCount(figure.formula, run);
  const finer = finerParts(figure, run);
  if (figure.rows === undefined) {
    const holds = holdsIn(run);
    const numbers = asItStands(
      figure.formula,
      (part) =>
        part.rows === undefined ? inFormula(run.results.value(part), part, run, finer.get(part) ?? 0) : part.label,
      holds,
    );
    // A sum over rows reads the same in numbers: its rows stand in the table below.
    if (numbers !== inWords(figure.formula)) blocks.push(paragraph(`= ${numbers}`));
    const cases = casesThatHold(figure.formula, holds);
    if (cases.length > 0) blocks.push(paragraph(`Here ${joinWords(cases)}.`));
    blocks.push(...rowTables(run, undefined, parts, finer));
  } else if (run.results.rowCount(figure) > 0) blocks.push(...rowTables(run, figure, parts, finer));
  else blocks.push(paragraph('There are none in this contract.'));
  if (figure.why) blocks.push(aside(`${figure.why} Source: ${figure.source}.`));
  else blocks.push(aside(`Source: ${figure.source}.`));
  return blocks;
}

/** What the rule of law is, in our own words, and its values by date. */
function lawBlocks(figure: Figure, run: Run): Block[] {
  return ratesBehind(figure, run.context).flatMap((name): Block[] => {
    const rate = rateNamed(name);
    return [
      aside(rate.description),
      table(
        [left('from'), left('to'), right('value')],
        run.context.pieces(name).map((piece) => ({
          note: piece.row?.reference,
          cells: [
            { kind: 'day' as const, value: piece.from },
            { kind: 'day' as const, value: piece.to },
            textCell(`${withUnit(piece.value, rate.unit)}${piece.projected ? ', projected' : ''}`),
          ],
        })),
      ),
    ];
  });
}
