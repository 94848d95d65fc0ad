// The windows of a run, with the input that each takes its staff, share or extra pay from.
import { isApart } from '../../../calendar/layout.ts';
import type { CoverWindow } from '../../../calendar/types.ts';
import type { Contract } from '../../../contract/types.ts';
import type { Inputs } from '../inputs/index.ts';
import type { WorkbookRun } from '../runs.ts';
import { type Content, formula, value } from '../sheet.ts';
import { numberOrNothing } from '../wiring.ts';

export interface WindowCell {
  path: string;
  mode?: string;
  apart: boolean;
  staff: number;
  /** On each day on which it begins. */
  hours: number | undefined;
  amount: Content;
  /** Whether it is ever outside Monday to Friday 08:00-18:00. */
  outOfHours: boolean;
  row: number;
}

export interface Windows {
  cover: WindowCell[];
  demand: WindowCell[];
  extra: WindowCell[];
}

/** Where the cover of a scenario stands in the contract; undefined where the scenario made it up. */
export function coverPathOf({ cover }: Contract, original: Contract): string | undefined {
  if (cover === original.cover) return 'cover';
  return cover === original.safe.cover ? 'safe.cover' : undefined;
}

export function windowsOf(run: WorkbookRun, inputs: Inputs): Windows {
  const { contract } = run.context;
  const original = run.sold.context.contract;
  const { enhancements } = contract.pay;
  const cell = (
    key: string | undefined,
    path: string,
    amount: number,
    format: string,
    outOfHours = false,
    window?: CoverWindow,
  ): WindowCell => ({
    path: key ?? path,
    mode: window?.mode,
    apart: window !== undefined && isApart(window),
    staff: amount,
    hours: window && (window.end - window.start) / 4,
    outOfHours,
    row: 0,
    amount:
      key !== undefined && inputs.has(key)
        ? formula(numberOrNothing(inputs.call(run.scenario, key)), amount, format)
        : value(amount, format),
  });
  const coverPath = coverPathOf(run.unraised, original);
  const extraPath =
    enhancements === original.pay.enhancements
      ? 'pay.enhancements'
      : enhancements === original.safe.enhancements
        ? 'safe.enhancements'
        : undefined;
  const ownPattern = run.parts.demand === original.demand.pattern;
  const { coverOutOfHours, demandOutOfHours } = run.parts;
  return {
    cover: contract.cover.map((window, at) => {
      const key = coverPath && `${coverPath}[${at}].staff`;
      return cell(key, `cover[${at}].staff`, window.staff, '0.00', coverOutOfHours[at], window);
    }),
    demand: (run.parts.demand ?? []).map(({ share }, at) => {
      const key = ownPattern ? `demand.pattern[${at}].share` : undefined;
      return cell(key, 'Monday to Friday 09:00-17:00', share, '0.00%', demandOutOfHours[at]);
    }),
    extra: enhancements.map(({ extra }, at) =>
      cell(extraPath && `${extraPath}[${at}].extra`, `pay.enhancements[${at}].extra`, extra, '0.00%'),
    ),
  };
}
