// Sessions of cover in layers: which windows are on together, how many sessions that is for each of its staff, and how many
// staff are in it, so that a changed number of staff moves the sessions however windows meet.
import { type Layered, layersOf, type Moment } from '../../../calendar/layers.ts';
import { oneAndPart } from '../../../calendar/sessions.ts';
import { slotOf } from '../../../calendar/slot.ts';
import type { CoverMode } from '../../../calendar/types.ts';
import { yearDays } from '../../../calendar/year.ts';
import type { Inputs } from '../inputs/index.ts';
import type { WorkbookRun } from '../runs.ts';
import { formatOf, formula, text, value } from '../sheet.ts';
import { numberOrNone } from '../wiring.ts';
import type { Facts } from './facts.ts';
import { coverPathOf, type WindowCell } from './windows.ts';

/** Layers whose moments name windows of the contract by their place. */
function layersAmong({ context }: WorkbookRun, windows: readonly number[]): Layered {
  const { contract, from, to } = context;
  const slots = windows.map((at) => slotOf(contract.cover[at] as (typeof contract.cover)[number]));
  const { layers, tooMany } = layersOf(slots, yearDays(contract.contract.nation, from, to));
  const named = (moment: Moment): Moment => moment.map((at) => windows[at] as number);
  return {
    layers: layers.map(({ least, outside, sessions }) => ({
      least: least.map(named),
      outside: outside.map(named),
      sessions,
    })),
    tooMany: named(tooMany),
  };
}

function ofMode({ context }: WorkbookRun, mode: CoverMode, isPriced = false): number[] {
  const { cover } = context.contract;
  return [...cover.keys()].filter((at) => {
    const window = cover[at];
    return window?.mode === mode && (!isPriced || window.per_session !== undefined);
  });
}

/** Keys of the staff whose sessions cannot be laid out, since they may meet others in too many ways. */
export function staffThatStays(runs: readonly WorkbookRun[]): Set<string> {
  const found = new Set<string>();
  for (const run of runs) {
    const path = coverPathOf(run.unraised, run.sold.context.contract);
    const sets = [ofMode(run, 'sleep-in'), ofMode(run, 'on-call')];
    if (run === run.sold)
      sets.push(...(['sleep-in', 'on-call', 'waking'] as const).map((mode) => ofMode(run, mode, true)));
    for (const windows of sets) for (const at of layersAmong(run, windows).tooMany) found.add(`${path}[${at}].staff`);
  }
  return found;
}

/** How many are on in a window for a sum: its cell, and what it says now. */
interface Staff {
  cell: string;
  now: number;
}

const PRICED = 'sessions at this price';

/** The rows of the layers of a run, of each mode and each price. */
export function addLayers(facts: Facts, run: WorkbookRun, cover: readonly WindowCell[], inputs: Inputs): void {
  const { context, sold } = run;
  const { sleepInSessions, onCallSessions } = context.layout;
  const own = (at: number): Staff => ({ cell: facts.sheet.cell(cover[at]?.row ?? 0, 5), now: cover[at]?.staff ?? 0 });
  const add = (id: string, row: number, title: string, windows: readonly number[], staff: typeof own, now: number) =>
    facts.keep(run, id, row, addSum(facts, run, title, layersAmong(run, windows), staff, now));
  add('calendar.sleepInSessions', 0, 'All asleep', ofMode(run, 'sleep-in'), own, sleepInSessions);
  add('calendar.onCallSessions', 0, 'All on call', ofMode(run, 'on-call'), own, onCallSessions);
  if (run !== sold) return;
  context.sold.pricedSessions.forEach(({ mode, window, price }, row) => {
    const atThatPrice = (at: number): Staff => {
      const { cell, now } = own(at);
      if (at === window) return { cell, now };
      const isSame = context.contract.cover[at]?.per_session === price;
      return { cell: `IF(${samePrice(inputs, at, window)},${cell},0)`, now: isSame ? now : 0 };
    };
    const sessions = context.sold.pricedSessions.find((one) => one.mode === mode && one.price === price)?.sessions ?? 0;
    add(PRICED, row, `At the price of cover[${window}]`, ofMode(run, mode, true), atThatPrice, sessions);
  });
}

/** Sessions that are paid for: those of all windows of a mode at one price are with the first of them. */
export function addPriced(facts: Facts, run: WorkbookRun, inputs: Inputs): void {
  run.context.sold.pricedSessions.forEach(({ mode, window, price, sessions }, row) => {
    const before = ofMode(run, mode, true).filter((at) => at < window);
    const all = facts.find(run, PRICED, row) ?? '0';
    const same = before.map((at) => samePrice(inputs, at, window));
    const line = facts.row(
      run,
      text(`cover[${window}].per_session`),
      formula(same.length === 0 ? all : `IF(OR(${same.join(',')}),0,${all})`, sessions, '#,##0.00'),
      formula(priceCell(inputs, window), price ?? Number.NaN, formatOf('GBP')),
    );
    facts.keep(run, 'session.count', row, facts.sheet.cell(line, 3));
    facts.keep(run, 'session.price', row, facts.sheet.cell(line, 4));
  });
}

function priceCell(inputs: Inputs, window: number): string {
  return numberOrNone(inputs.call('asSpecified', `cover[${window}].per_session`));
}

function samePrice(inputs: Inputs, at: number, window: number): string {
  return `${priceCell(inputs, at)}=${priceCell(inputs, window)}`;
}

function overOneIn({ context }: WorkbookRun): number {
  return context.rules.left?.overOne ?? 1;
}

/** How many are there of those asked for, as a formula: fewer where it was seen that not all beyond one come. */
export function ofThoseAsked(asked: string, run: WorkbookRun): string {
  const part = overOneIn(run);
  return part === 1 || asked === '0' ? asked : `IF(${asked}>1,1+(${asked}-1)*${part},${asked})`;
}

/** A row for each layer and one for their sum, whose cell it gives. */
function addSum(
  facts: Facts,
  run: WorkbookRun,
  title: string,
  { layers, tooMany }: Layered,
  staff: (at: number) => Staff,
  now: number,
): string {
  const { sheet } = facts;
  const pathOf = (at: number): string => `cover[${at}]`;
  const left = oneAndPart(overOneIn(run));
  const cellsOf = (moment: Moment): string => ofThoseAsked(moment.map((at) => staff(at).cell).join('+'), run);
  const countOf = (moment: Moment): number => left(moment.reduce((sum, at) => sum + staff(at).now, 0));
  const first = sheet.next;
  let known = 0;
  for (const { least, outside, sessions } of layers) {
    const cells = least.length === 1 ? least.map(cellsOf).join() : `MIN(${least.map(cellsOf).join(',')})`;
    const width = Math.max(0, Math.min(...least.map(countOf)) - Math.max(0, ...outside.map(countOf)));
    known += width * sessions;
    const line = sheet.next;
    facts.row(
      run,
      text(title),
      value(sessions, '#,##0.00'),
      formula(outside.length === 0 ? cells : `MAX(0,${cells}-MAX(${outside.map(cellsOf).join(',')}))`, width, '0.00'),
      formula(`${sheet.cell(line, 3)}*${sheet.cell(line, 4)}`, width * sessions, '#,##0.00'),
      text(
        [least, outside].map((of) => of.map((moment) => moment.map(pathOf).join(' and ')).join(', ')).join(' without '),
      ),
    );
  }
  if (tooMany.length > 0)
    facts.row(
      run,
      text(`${title}: not laid out`),
      undefined,
      undefined,
      value(now - known, '#,##0.00'),
      text(tooMany.map(pathOf).join(', ')),
    );
  const last = sheet.next - 1;
  const line = facts.row(
    run,
    text(title, 'total'),
    undefined,
    undefined,
    formula(last < first ? '0' : `SUM(${sheet.range(first, last, 5)})`, now, '#,##0.00', 'total'),
  );
  return sheet.cell(line, 5);
}
