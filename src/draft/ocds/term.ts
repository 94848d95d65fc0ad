// When a contract begins and ends, and until when it may be extended.
import { type Day, formatDay, formatIso } from '../../calendar/day.ts';
import { londonDay } from '../london.ts';
import type { Node } from '../read/json.ts';
import { type Span, spanOf } from '../span.ts';
import type { Findings, Quote } from '../types.ts';
import type { Fields } from './read.ts';

export interface Period {
  start: Day | undefined;
  end: Day | undefined;
  /** The last day of all extensions. */
  longest: Day | undefined;
  /** The term where no end is given. */
  span: Span | undefined;
  startNode: Node;
  endNode: Node;
  longestNode: Node;
  daysNode: Node;
}

function periodOf(holder: Node): Period {
  const period = holder.get('contractPeriod');
  const [startNode, endNode, longestNode, daysNode] = [
    period.get('startDate'),
    period.get('endDate'),
    period.get('maxExtentDate'),
    period.get('durationInDays'),
  ];
  const dayAt = (node: Node): Day | undefined => (node.text === undefined ? undefined : londonDay(node.text));
  return {
    start: dayAt(startNode),
    end: dayAt(endNode),
    longest: dayAt(longestNode),
    span: spanOfDays(daysNode.number),
    startNode,
    endNode,
    longestNode,
    daysNode,
  };
}

/** Forms ask for months or years and publish days: 30 for a month, 365 for a year. */
function spanOfDays(days: number | undefined): Span | undefined {
  if (days === undefined || !Number.isInteger(days) || days <= 0) return undefined;
  if (days % 365 === 0) return { months: (days / 365) * 12 };
  return days % 30 === 0 ? { months: days / 30 } : undefined;
}

/** The period that counts: of the contract, of the award, of the lot, of the tender. All of one kind must agree. */
export function periodIn(fields: Fields): Period | undefined {
  return fields.latest((release) => {
    const contracts = release
      .get('contracts')
      .list()
      .map((each) => periodInOwn(each));
    for (const holders of [
      contracts,
      fields.awards(release).map(periodOf),
      fields.lots(release).map(periodOf),
      [periodOf(release.get('tender'))],
    ]) {
      const some = holders.filter(
        ({ start, end, span }) => start !== undefined || end !== undefined || span !== undefined,
      );
      const [first] = some;
      if (first === undefined) continue;
      return some.every(
        (each) => each.start === first.start && each.end === first.end && each.longest === first.longest,
      )
        ? first
        : undefined;
    }
    return undefined;
  });
}

/** Of a contract the period is its own `period`. */
function periodInOwn(contract: Node): Period {
  const own = periodOf(contract);
  const period = contract.get('period');
  const [startNode, endNode, longestNode] = [
    period.get('startDate'),
    period.get('endDate'),
    period.get('maxExtentDate'),
  ];
  const dayAt = (node: Node): Day | undefined => (node.text === undefined ? undefined : londonDay(node.text));
  return {
    ...own,
    start: dayAt(startNode),
    end: dayAt(endNode),
    longest: dayAt(longestNode),
    startNode,
    endNode,
    longestNode,
  };
}

export function readTerm(fields: Fields, found: Findings): void {
  const period = periodIn(fields);
  if (period === undefined) {
    if (fields.latest((release) => (fields.lots(release).length > 1 ? true : undefined)))
      found.remarks.push('its lots or awards have no one term; a lot is drafted alone with --lot and its id');
    return;
  }
  const add = (path: string, value: string, ...nodes: readonly Node[]): void => {
    const quotes: Quote[] = nodes.map((node) => fields.quote(node));
    found.candidates.push({ path, value, quotes });
  };
  const { start, end, longest, span } = period;
  if (start !== undefined) add('contract.start', formatIso(start), period.startNode);
  if (end !== undefined) add('contract.end', formatIso(end), period.endNode);
  else if (span !== undefined) add('contract.years', textOfSpan(span), period.daysNode);
  if (end === undefined || longest === undefined || longest <= end) return;
  const more = spanOf(end + 1, longest);
  if (more === undefined)
    found.remarks.push(
      `it may be extended from ${formatDay(end)} to ${formatDay(longest)}, which is no whole number of months: write it yourself`,
    );
  else add('contract.extension', textOfSpan(more), period.endNode, period.longestNode);
}

export function textOfSpan({ months }: Span): string {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}
