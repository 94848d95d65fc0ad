// A kind of service on one page: what fills in where a contract of it is silent, and what to ask first.

import { formatDay } from '../../calendar/day.ts';
import { appliesOf } from '../../contract/profiles/applies.ts';
import {
  type Circumstances,
  type Levels,
  levels,
  PRICE_DATE,
  type ReadLevel,
  saidOf,
  sourceOf,
  type Written,
} from '../../contract/profiles/levels.ts';
import { type ServiceName, serviceFile } from '../../contract/profiles/registry.ts';
import type { ProfileFile } from '../../contract/profiles/schema.ts';
import { joinWords } from '../../words/words.ts';
import { aside, bullets, left, numbered, paragraph, section, subsection, table, textCell } from '../blocks.ts';
import type { Block, Row } from '../types.ts';

const COLUMNS = ['Where silent', 'Lean', 'Usual', 'Safe'].map(left);

/** The profile as resolved for a day, a nation, a kind of provider and the risks named. */
export function profilePage(name: ServiceName, circumstances: Circumstances): Block[] {
  const { title, also_called, price_is_for, term, monitoring } = serviceFile(name);
  const { fills, proposes } = levels(name, circumstances);
  const { ask } = appliesOf(name);
  return [
    section(title),
    paragraph(`Also called ${joinWords(also_called)}.`),
    bullets([
      { text: `What the price is usually for: ${price_is_for.text}.`, note: foundation(price_is_for) },
      { text: `Usual term: ${term.text}.`, note: foundation(term) },
    ]),
    subsection('What fills in where the contract is silent'),
    aside(
      `Lean is the cheapest lawful and competent way, usual what sources show as typical, safe what good practice asks for. For a contract that starts on ${formatDay(circumstances.start)}; money with a star is at the prices of ${formatDay(PRICE_DATE)} and is moved by consumer prices to that day.`,
    ),
    table(COLUMNS, [...fills].map(rowOf)),
    ...proposed(proposes),
    subsection('What to ask first'),
    numbered(ask.map(({ question, paths }) => ({ text: question, note: joinWords(paths) }))),
    subsection('How it is usually monitored, and how that was played'),
    bullets(
      monitoring.map((measure) => ({
        text: `${measure.here ?? measure.measure}: ${measure.played}.`,
        note: foundation(measure),
      })),
    ),
  ];
}

function proposed(proposes: ReadonlyMap<string, Levels>): Block[] {
  if (proposes.size === 0) return [];
  return [
    subsection('What a contract of this kind would say'),
    aside('For the interview and the questions: none of it enters a sum.'),
    table(COLUMNS, [...proposes].map(rowOf)),
  ];
}

function rowOf([path, { lean, usual, safe, note }]: [string, Levels]): Row {
  const cell = (level: ReadLevel) => textCell(written(level.text) + (level.moved ? '*' : ''));
  const why = [
    `Lean: ${reason(lean)}`,
    ...(usual === lean ? [] : [`Usual: ${reason(usual)}`]),
    ...(safe === usual ? [] : [`Safe: ${reason(safe)}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return { cells: [textCell(path), cell(lean), cell(usual), cell(safe)], note: `${why.join('. ')}.` };
}

/** `Median of 11 returns (our judgement, beside Southend's return, 2022-04)`. */
function reason({ basis, source, judgement }: ReadLevel): string {
  return `${basis} (${said(source, judgement)})`;
}

function foundation({ sources, judgement }: Pick<ProfileFile['term'], 'sources' | 'judgement'>): string {
  const source = saidOf((sources ?? []).map((each) => sourceOf(each, 'profile')));
  return said(source, judgement === true);
}

function said(source: string, judgement: boolean): string {
  if (!judgement) return source;
  return source === '' ? 'our judgement' : `our judgement, beside: ${source}`;
}

/** As a contract would write it, but for the share of a rota. */
function written(text: Written): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.length === 0 ? 'none' : text.map(written).join(', ');
  const entry = text as Readonly<Record<string, string>>;
  if (entry.hours !== undefined && Object.keys(entry).length === 1)
    return `weekly hours of contact / ${entry.hours}, at most 100%`;
  return `{${Object.entries(entry)
    .map(([key, each]) => `${key}: ${each}`)
    .join(', ')}}`;
}
