// Ways a gap gets closed, and who would see: arithmetic and questions.
import { nameOf } from '../contract/ask.ts';
import type { Assessment, Way, WayKind } from '../model/types.ts';
import { money } from '../words/words.ts';
import { tooFewBlocks } from './people.ts';
import type { Block, Cell, Row } from './types.ts';

const KINDS: Record<WayKind, string> = {
  lawful: 'lawful',
  unlawful: 'unlawful',
  unsafe: 'unsafe',
  paper: 'on paper only',
};

export function wayBlocks(assessment: Assessment): Block[] {
  const { ways, combinations, verdict, years } = assessment;
  if (ways.length === 0) return [];
  const when = years.length > 1 && verdict.worstYear !== undefined ? ` in year ${verdict.worstYear}` : '';
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'Ways a gap gets closed' },
    {
      kind: 'text',
      text: `When income is under cost, something gives. This is arithmetic, not a claim about anyone: how far each lever would have to move for income to equal cost${when}, all else held.`,
    },
    {
      kind: 'table',
      columns: [
        { heading: 'lever', align: 'left' },
        { heading: 'kind', align: 'left' },
        { heading: 'alone', align: 'left' },
        { heading: 'saves a year', align: 'right' },
      ],
      rows: ways.map(
        (way): Row => ({
          note: way.message,
          cells: [
            { kind: 'text', text: way.label },
            { kind: 'text', text: KINDS[way.kind] },
            { kind: 'text', text: way.enough ? 'enough' : 'not enough' },
            way.saves > 0 ? { kind: 'money', value: way.saves, decimals: 0 } : { kind: 'empty', text: 'nothing' },
          ],
        }),
      ),
    },
  ];
  const invited = ways.filter((way) => way.invitedBy.how !== '');
  if (invited.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: 'What in the contract leaves room for it' },
      {
        kind: 'list',
        ordered: false,
        items: invited.map((way) => ({
          text: `${way.label}: ${way.invitedBy.how}`,
          note: `${nameOf(way.invitedBy.path)}${way.invitedBy.place ? `, line ${way.invitedBy.place.line}` : ''}`,
        })),
      },
    );
  if (combinations.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: 'Together' },
      { kind: 'list', ordered: false, items: combinations.map(({ message }) => ({ text: message })) },
    );
  const tooFew = tooFewBlocks(assessment, true);
  if (tooFew.length > 0)
    blocks.push({ kind: 'heading', level: 3, text: 'By those who are there, beyond what the law allows' }, ...tooFew);
  blocks.push(...sightBlocks(ways));
  return blocks;
}

function sightBlocks(ways: readonly Way[]): Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: 'Who would see' }];
  const measures = ways[0]?.sights ?? [];
  if (measures.length === 0) {
    blocks.push({
      kind: 'text',
      text: 'The contract says nothing of monitoring, so nobody can tell who would see any of it.',
    });
    return blocks;
  }
  blocks.push({
    kind: 'table',
    columns: [
      { heading: 'lever', align: 'left' },
      ...measures.map(({ label }) => ({ heading: label, align: 'left' as const })),
    ],
    rows: ways.map(
      (way): Row => ({
        cells: [
          { kind: 'text', text: way.label },
          ...way.sights.map(
            (sight): Cell => ({
              kind: 'text',
              text: `${sight.level}${sight.ownWord && sight.level !== 'blind' ? ' *' : ''}`,
            }),
          ),
        ],
      }),
    ),
  });
  if (ways.some((way) => way.sights.some((sight) => sight.ownWord && sight.level !== 'blind')))
    blocks.push({ kind: 'text', quiet: true, text: "* On the provider's own word." });
  const blind = ways.filter((way) => way.blindSpot === true);
  if (blind.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: 'Blind spots' },
      {
        kind: 'list',
        ordered: false,
        items: blind.map((way) => ({
          text: `${way.label}: ${reasons(way)}`,
          note: way.closedBy?.message,
        })),
      },
    );
  else
    blocks.push({
      kind: 'text',
      text: 'Each lever that would work is shown by something other than the provider alone.',
    });
  return blocks;
}

function reasons(way: Way): string {
  const said = [...new Set(way.sights.map((sight) => sight.reason))];
  return said.length > 0 ? said.join(' ') : `no measure of the contract would show it.`;
}

/** What the price buys of each visit and item. */
export function boughtBlocks({ bought }: Assessment): Block[] {
  if (bought.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'The minutes that each price buys' },
    {
      kind: 'table',
      columns: [
        { heading: '', align: 'left' },
        { heading: 'price', align: 'right' },
        { heading: 'buys', align: 'right' },
        { heading: 'needs', align: 'right' },
      ],
      rows: bought.map(
        (each): Row => ({
          cells: [
            { kind: 'text', text: each.label },
            { kind: 'money', value: each.price },
            { kind: 'number', value: each.minutesBought, decimals: 0, unit: 'minutes' },
            { kind: 'number', value: each.minutesNeeded, decimals: 0, unit: 'minutes' },
          ],
        }),
      ),
    },
    {
      kind: 'text',
      quiet: true,
      text: `At ${money(bought[0]?.costPerHour ?? 0)}, what an hour on duty costs with all that stands behind it.`,
    },
  ];
}
