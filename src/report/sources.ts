// The law that the sums rest on, with its dates, and the sources that the file names.
import { formatDay } from '../calendar/day.ts';
import { figures } from '../figures/index.ts';
import { rateBehind } from '../figures/leaf.ts';
import { rateNamed } from '../model/law.ts';
import type { Assessment } from '../model/types.ts';
import type { Block, Row } from './types.ts';
import { withUnit } from './words.ts';

export function sourceBlocks({ years, file }: Assessment, year: number): Block[] {
  const run = years[year - 1]?.runs.get('asSpecified');
  const rows: Row[] = [];
  if (run) {
    const seen = new Set<string>();
    for (const figure of figures) {
      if (figure.kind !== 'parameter') continue;
      const name = rateBehind(figure, run.context);
      if (name === undefined || seen.has(name)) continue;
      seen.add(name);
      const rate = rateNamed(name);
      for (const piece of run.context.pieces(name)) {
        if (!piece.row) continue;
        rows.push({
          note: `${piece.row.reference}${piece.row.referenceConfirmed ? '' : ' (reference not confirmed)'}`,
          cells: [
            { kind: 'text', text: `${capital(rate.title)}${piece.projected ? ', projected' : ''}` },
            { kind: 'text', text: withUnit(piece.value, rate.unit) },
            {
              kind: 'text',
              text: piece.projected ? `known to ${formatDay(rate.knownTo)}` : `from ${formatDay(piece.row.from)}`,
            },
          ],
        });
      }
    }
  }
  const blocks: Block[] = [];
  if (rows.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: 'Law and dates' },
      {
        kind: 'table',
        columns: [
          { heading: '', align: 'left' },
          { heading: 'value', align: 'left' },
          { heading: 'date', align: 'left' },
        ],
        rows,
      },
    );
  const quoted = [...file.inputs.values()].filter(
    (input) => input.origin === 'stated' && (input.quote || input.source) && !/^assum/i.test(input.source ?? ''),
  );
  if (quoted.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: 'What the contract says' },
      {
        kind: 'list',
        ordered: false,
        items: quoted.map((input) => ({
          text: `${input.path}: ${input.text}${input.quote ? `. "${input.quote}"` : ''}`,
          note: [input.source, `line ${input.place?.line ?? '?'}`].filter(Boolean).join(', '),
        })),
      },
    );
  blocks.push({
    kind: 'text',
    quiet: true,
    text: `Every figure opens: viability explain ${file.file} cost.perContactHour shows the sum, its parts, and the line or law behind each.`,
  });
  return blocks;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
