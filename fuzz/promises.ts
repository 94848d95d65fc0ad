// What must be so of whatever is printed. Each gives what is broken, in words; nothing where all is well.
import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { parse as readJunit } from 'junit2json';
import type { Results } from '../src/engine/evaluate.ts';
import type { Figure } from '../src/engine/figure.ts';
import { isShort } from '../src/engine/hair.ts';
import { figureById } from '../src/figures/index.ts';
import type { Assessment } from '../src/model/types.ts';
import type { Block, Report, Row } from '../src/report/types.ts';
import { widthOf } from '../src/words/width.ts';

/** Text that only a program could have meant, or that acts on a screen. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['a figure that is not finite', /\bNaN\b|\bInfinity\b|∞/],
  ['a value that is none', /\bundefined\b|\[object |\bnull\b/],
  ['a control character', /(?!\r?\n|\t)\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u],
  ['a stack trace', /^\s+at .*[:(]\d+:\d+\)?$/m],
  ['a line that a build server takes for a command', /^\s*(?:::|##\[)/m],
];

/** `own`: text of a stranger, which may hold some of it in words. */
export function brokenText(text: string, name: string, own = ''): string[] {
  return NEVER.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    if (!found || own.includes(found[0])) return [];
    const line = text.slice(0, found.index).split('\n').length;
    return [
      `${name} holds ${what} on line ${line}: ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40))}`,
    ];
  });
}

/** Names of files and words too long for a line stand alone on theirs. */
export function tooWide(text: string, width: number, name: string): string[] {
  const line = text.split('\n').find((each) => widthOf(each) > width && each.trim().includes(' '));
  return line === undefined ? [] : [`${name} has a line of ${widthOf(line)} columns, over ${width}: ${line}`];
}

export function brokenJson(text: string, name: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [`${name} is no JSON: ${(error as Error).message}`];
  }
  return [...notFinite(data, name)].slice(0, 1);
}

function* notFinite(data: unknown, path: string): Generator<string> {
  if (typeof data === 'number' && !Number.isFinite(data)) yield `${path} is ${data}`;
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) yield* notFinite(value, `${path}.${key}`);
}

const fitsSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarif);

export function brokenSarif(text: string): string[] {
  return fitsSarif(JSON.parse(text)) ? [] : [`SARIF does not fit its schema: ${JSON.stringify(fitsSarif.errors?.[0])}`];
}

export async function brokenXml(text: string): Promise<string[]> {
  try {
    await readJunit(text);
    return [];
  } catch (error) {
    return [`JUnit cannot be read: ${(error as Error).message}`];
  }
}

/** Totals are what stands above them, as printed, in every column of money; or what that leaves of the total before. */
export function brokenColumns({ blocks }: Report): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? brokenTotals(block) : []));
}

function brokenTotals({ rows, caption }: Extract<Block, { kind: 'table' }>): string[] {
  const broken: string[] = [];
  let since: Row[] = [];
  let before: Row | undefined;
  for (const row of rows) {
    if (row.role === 'mark') continue;
    if (row.role !== 'total') since.push(row);
    else {
      for (const [at, cell] of row.cells.entries()) {
        const above = since.filter(({ role }) => role !== 'subtotal').map(({ cells }) => cells[at]);
        if (cell.kind !== 'money' || above.length === 0 || above.some((each) => each?.kind !== 'money')) continue;
        const sum = above.reduce((total, each) => total + (each?.kind === 'money' ? each.value : 0), 0);
        const earlier = before?.cells[at];
        const left = earlier?.kind === 'money' ? sum - earlier.value : sum;
        if (Math.min(Math.abs(sum - cell.value), Math.abs(left - cell.value)) > 0.0051)
          broken.push(`${caption ?? 'a table'}: ${sum} is printed as ${cell.value}`);
      }
      since = [];
      before = row;
    }
  }
  return broken;
}

/** A view that its own figures deny. */
export function brokenView({ verdict, years, missing, findings }: Assessment): string[] {
  const isBreached = findings.some((each) => isBreach(each));
  if (missing.length > 0) {
    // Pay under the minimum wage is unlawful at any price.
    const isSound = verdict.finance === 'cannotTell' || (verdict.finance === 'unlawful' && isBreached);
    return isSound ? [] : [`finance is ${verdict.finance} without figures`];
  }
  const gaps = years.map(({ runs, usual }) => ({
    lean: runs.get('asSpecified')?.results,
    usual: usual?.results,
    legal: runs.get('legalMinimum')?.results,
  }));
  const value = (results: Results | undefined, id: string) => (results ? figureValue(results, id) : Number.NaN);
  const short = (which: 'lean' | 'usual' | 'legal') => gaps.some((each) => isShort(value(each[which], 'gap.perYear')));
  const isBroken =
    (verdict.finance === 'viable' && (short('lean') || short('usual'))) ||
    (verdict.finance === 'notViable' && !short('lean')) ||
    (verdict.finance === 'unlawful' && !short('legal') && !isBreached);
  return isBroken ? [`finance is ${verdict.finance}, and the gaps say otherwise`] : [];
}

const isBreach = ({ dimension, severity, status }: Assessment['findings'][number]): boolean =>
  dimension === 'law' && severity === 'critical' && status === 'found';

function figureValue(results: Results, id: string): number {
  return results.value(figureById.get(id) as Figure);
}
