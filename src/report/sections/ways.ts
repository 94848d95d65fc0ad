// Ways a gap gets closed, and who would see: arithmetic and questions.

import { nameOf } from '../../contract/ask.ts';
import { calledIn } from '../../contract/profiles/words.ts';
import type { Assessment, Bought, Way, WayKind } from '../../model/types.ts';
import { decimalsOf } from '../../words/rounding.ts';
import { money } from '../../words/words.ts';
import { aside, bullets, left, paragraph, right, section, subsection, table, textCell } from '../blocks.ts';
import type { Block, Row } from '../types.ts';
import { tooFewBlocks } from './people.ts';

const KINDS: Record<WayKind, string> = {
  lawful: 'lawful',
  unlawful: 'unlawful',
  unsafe: 'unsafe',
  paper: 'on paper only',
};

export function wayBlocks(assessment: Assessment): Block[] {
  const { ways, combinations, verdict, years, file } = assessment;
  if (ways.length === 0) return [];
  const when = years.length > 1 && verdict.worstYear !== undefined ? ` in year ${verdict.worstYear}` : '';
  const invited = ways.filter((way) => way.invitedBy.how !== '');
  const tooFew = tooFewBlocks(assessment, true);
  return [
    section('Ways a gap gets closed'),
    paragraph(
      `When income is under cost, something gives. This is arithmetic, not a claim about anyone: how far each lever would have to move for income to equal cost${when}, all else held.`,
    ),
    table([left('lever'), left('kind'), left('alone'), right('saves a year')], ways.map(wayRow)),
    ...under(
      'What in the contract leaves room for it',
      invited.map(({ label, invitedBy: { how, path, place } }) => ({
        text: `${label}: ${how}`,
        note: `${calledIn(file.contract, path, nameOf(path))}${place ? `, line ${place.line}` : ''}`,
      })),
    ),
    ...under(
      'Together',
      combinations.map(({ message }) => message),
    ),
    ...(tooFew.length > 0 ? [subsection('By those who are there, beyond what the law allows'), ...tooFew] : []),
    section('Who would see'),
    ...sightBlocks(ways),
  ];
}

/** A list under a heading of its own, or nothing. */
function under(heading: string, items: Parameters<typeof bullets>[0]): Block[] {
  return items.length > 0 ? [subsection(heading), bullets(items)] : [];
}

function wayRow(way: Way): Row {
  return {
    note: way.message,
    cells: [
      textCell(way.label),
      textCell(KINDS[way.kind]),
      textCell(way.enough ? 'enough' : 'not enough'),
      way.saves > 0 ? { kind: 'money', value: way.saves, decimals: 0 } : { kind: 'empty', text: 'nothing' },
    ],
  };
}

function sightBlocks(ways: readonly Way[]): Block[] {
  const measures = ways[0]?.sights ?? [];
  if (measures.length === 0)
    return [paragraph('The contract says nothing of monitoring, so nobody can tell who would see any of it.')];
  const isOwnWord = ({ ownWord, level }: Way['sights'][number]) => ownWord && level !== 'blind';
  const blind = ways.filter((way) => way.blindSpot === true);
  return [
    table(
      [left('lever'), ...measures.map(({ label }) => left(label))],
      ways.map(({ label, sights }) => ({
        cells: [label, ...sights.map((sight) => `${sight.level}${isOwnWord(sight) ? ' *' : ''}`)].map(textCell),
      })),
    ),
    ...(ways.some(({ sights }) => sights.some(isOwnWord)) ? [aside("* On the provider's own word.")] : []),
    ...(blind.length > 0
      ? under(
          'Blind spots',
          blind.map((way) => ({ text: `${way.label}: ${reasons(way)}`, note: way.closedBy?.message })),
        )
      : [paragraph('Each lever that would work is shown by something other than the provider alone.')]),
  ];
}

function reasons(way: Way): string {
  const said = [...new Set(way.sights.map((sight) => sight.reason))];
  return said.length > 0 ? said.join(' ') : `no measure of the contract would show it.`;
}

/** A word takes part of a minute. */
const minutesOf = ({ minutesNeeded }: Bought): number => (minutesNeeded < 1 ? 2 : 0);

/** What the price buys of each visit and item. */
export function boughtBlocks({ bought }: Assessment): Block[] {
  if (bought.length === 0) return [];
  return [
    section('The minutes that each price buys'),
    table(
      [left(''), right('price'), right('buys'), right('needs')],
      bought.map(
        (each): Row => ({
          cells: [
            textCell(each.label),
            { kind: 'money', value: each.price, decimals: Math.max(2, decimalsOf(each.price)) },
            { kind: 'number', value: each.minutesBought, decimals: minutesOf(each), unit: 'minutes' },
            { kind: 'number', value: each.minutesNeeded, decimals: minutesOf(each), unit: 'minutes' },
          ],
        }),
      ),
    ),
    aside(`At ${money(bought[0]?.costPerHour ?? 0)}, what an hour on duty costs with all that stands behind it.`),
  ];
}
