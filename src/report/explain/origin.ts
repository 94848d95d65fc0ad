// Where the value of a leaf came from, in one line: a line of the contract, a default and its basis, or a dated law.

import { formatDay, formatMonth } from '../../calendar/day.ts';
import { profileMoney } from '../../contract/silence/price-index.ts';
import type { ContractFile, Input } from '../../contract/types.ts';
import { oneLengthFor } from '../../contract/visit-lengths.ts';
import type { Figure } from '../../engine/figure.ts';
import { ratesBehind } from '../../figures/leaf.ts';
import { rateNamed } from '../../model/law.ts';
import type { Run } from '../../model/types.ts';
import { scenarios } from '../../scenarios/index.ts';
import { joinWords, withUnit } from '../../words/words.ts';
import { fileName } from '../words/file-name.ts';

export function originWords(figure: Figure, run: Run, file: ContractFile): string {
  if (figure.kind === 'parameter') return lawWords(figure, run);
  if (figure.kind === 'input') return inputWords(figure, run, file);
  if (figure.id === 'sale.price') return saleWords(run, file);
  return figure.source;
}

function saleWords({ context }: Run, file: ContractFile): string {
  const paths = [...new Set(context.sales.map((sale) => sale.path))];
  return joinWords(paths.slice(0, 4).map((path) => inputOrigin(path, file)));
}

function lawWords(figure: Figure, { context }: Run): string {
  const names = ratesBehind(figure, context);
  return names.length === 0 ? 'not used here' : names.map((name) => rateWords(name, context)).join('; ');
}

function rateWords(name: string, context: Run['context']): string {
  const rate = rateNamed(name);
  const pieces = context.pieces(name).filter((piece) => piece.row);
  if (pieces.length === 0) return `${rate.law}: not in force yet`;
  return pieces
    .map((piece) => {
      const confirmed = piece.row?.referenceConfirmed ? '' : ', reference not confirmed';
      const when = piece.projected
        ? `projected from what is known to ${formatDay(rate.knownTo)}`
        : `from ${formatDay(piece.row?.from ?? piece.from)}${piece.row?.announced ? ', announced' : ''}`;
      return `${withUnit(piece.value, rate.unit)} ${when} (${piece.row?.reference}${confirmed})`;
    })
    .join('; ');
}

function inputWords(figure: Figure, run: Run, file: ContractFile): string {
  const path = figure.path ?? figure.id;
  const change = run.changes.find(
    (each) => path === each.path || path.startsWith(`${each.path}.`) || each.path.startsWith(`${path}.`),
  );
  if (change)
    return `the scenario ${scenarios[run.scenario].title.toLowerCase()} sets ${change.path}: ${change.to} (${change.why})`;
  if (!path.includes('[]')) return inputOrigin(path, file);
  const count = run.results.rowCount(figure);
  const rows = Array.from({ length: Math.min(count, 4) }, (_, row) =>
    inputOrigin(path.replace('[]', `[${row}]`), file),
  );
  return rows.length === 0 ? 'none in the contract' : [...new Set(rows)].join('; ');
}

/** What is known of an input: the line that states it, or what filled it in. */
export function inputOrigin(path: string, file: ContractFile): string {
  const input = file.inputs.get(path) ?? alternative(path, file);
  if (!input) return `${path}: not stated`;
  const quote = input.quote ? `: "${input.quote}"` : '';
  const source = input.source ? ` (${input.source})` : '';
  switch (input.origin) {
    case 'stated':
    case 'assumed':
      return `${fileName(file.file)} line ${input.place?.line ?? '?'}, ${input.path}${source}${quote}`;
    case 'profile':
      return `${input.path}: the profile ${file.contract.contract.profile}${input.judgement ? ', a judgement' : ''}${source}${movedWords(input, file)}`;
    case 'statute':
      return `${input.path}: what the law or HMRC sets${source}`;
    case 'unknown':
      return `${input.path}: unknown; ${input.text} is used${source}`;
    case 'projected':
      return `${input.path}: projected${source}`;
    default:
      return input.text === 'not stated'
        ? `${input.path}: not stated`
        : `${input.path}: nothing stated, so ${input.text}`;
  }
}

/** `; £15.00 at prices of April 2026, x 0.7053 by consumer prices to the contract's start` for money of a profile. */
function movedWords({ unit, value }: Input, { contract }: ContractFile): string {
  const moved = unit.startsWith('GBP') && typeof value === 'number' ? profileMoney(contract) : undefined;
  if (!moved || moved.factor === 1 || value === 0) return '';
  const before = withUnit((value as number) / moved.factor, 'GBP');
  return `; ${before} at prices of ${formatMonth(moved.priceDate)}, x ${withUnit(moved.factor, 'ratio')} by consumer prices to the contract's start`;
}

/** Sections hold what stands under them. */
function alternative(path: string, { inputs }: ContractFile): Input | undefined {
  const length = oneLengthFor(inputs, path);
  if (length) return length;
  for (const input of inputs.values()) if (input.path.startsWith(`${path}.`)) return input;
  const parent = path.replace(/\.[^.]*$/, '');
  return parent === path ? undefined : inputs.get(parent);
}
