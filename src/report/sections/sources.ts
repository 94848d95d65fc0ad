// The law that the sums rest on, with its dates, and the sources that the file names.

import { formatDay } from '../../calendar/day.ts';
import { isWholeList, nameOf, valueInWords } from '../../contract/ask.ts';
import type { Figure } from '../../engine/figure.ts';
import { net } from '../../figures/income/net.ts';
import { figures } from '../../figures/index.ts';
import { ratesBehind } from '../../figures/leaf.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerContactHour, costPerUnit } from '../../figures/total/result.ts';
import { rateNamed } from '../../model/law.ts';
import { specifiedIn } from '../../model/specified.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { upperFirst } from '../../words/text.ts';
import { withUnit } from '../../words/words.ts';
import { aside, bullets, left, section, table, textCell } from '../blocks.ts';
import { partsThatCount } from '../explain/values.ts';
import type { Block, Row } from '../types.ts';
import { fileOperand } from '../words/file-name.ts';

export function sourceBlocks({ years, file }: Assessment, year: number): Block[] {
  const run = specifiedIn({ years }, year);
  const rates = new Set(run && usedBy(run).flatMap((figure) => ratesBehind(figure, run.context)));
  const rows = run ? [...rates].flatMap((name) => rowsOfRate(name, run)) : [];
  const blocks: Block[] = [];
  if (rows.length > 0) blocks.push(section('Law and dates'), table([left(''), left('value'), left('date')], rows));
  const quoted = [...file.inputs.values()].filter(
    (input) => input.origin === 'stated' && (input.quote || input.source) && !isWholeList(input),
  );
  if (quoted.length > 0)
    blocks.push(
      section('What the contract says'),
      bullets(
        quoted.map((input) => ({
          text: `${nameOf(input.path)}: ${valueInWords(input.text)}${input.quote ? `. "${input.quote}"` : ''}`,
          note: [input.source, `line ${input.place?.line ?? '?'}`].filter(Boolean).join(', '),
        })),
      ),
    );
  if (run)
    blocks.push(
      aside(
        `Every figure opens: viability explain ${fileOperand(file.file)} ${run.context.unit.kind === 'contact-hour' ? costPerContactHour.id : costPerUnit.id} shows the sum, its parts, and the line or law behind each.`,
      ),
    );
  return blocks;
}

/** The parameters that net income or cost rests on in this run. */
function usedBy(run: Run): Figure[] {
  const seen = new Set<Figure>();
  const walk = (figure: Figure): void => {
    if (seen.has(figure)) return;
    seen.add(figure);
    if (figure.formula) for (const part of partsThatCount(figure.formula, run)) walk(part);
  };
  walk(net);
  walk(totalCost);
  return figures.filter((figure) => figure.kind === 'parameter' && seen.has(figure));
}

/** One row for each value; what a projection leaves as it is is not told twice. */
function rowsOfRate(name: string, { context }: Run): Row[] {
  const rate = rateNamed(name);
  const pieces = context.pieces(name).filter((piece) => piece.row);
  return pieces
    .filter((piece, at) => piece.value !== pieces[at - 1]?.value)
    .map((piece) => ({
      note: `${piece.row?.reference}${piece.row?.referenceConfirmed ? '' : ' (reference not confirmed)'}`,
      cells: [
        textCell(`${upperFirst(rate.title)}${piece.projected ? ', projected' : ''}`),
        textCell(withUnit(piece.value, rate.unit)),
        textCell(
          piece.projected
            ? `known to ${formatDay(rate.knownTo)}`
            : `from ${formatDay(piece.row?.from ?? piece.from)}${piece.row?.announced ? ', announced' : ''}`,
        ),
      ],
    }));
}
