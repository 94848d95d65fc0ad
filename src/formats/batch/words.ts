// What several formats of a check say in the same words.

import { paysOnlyAtTheLeast, type Totals } from '../../batch/totals.ts';
import type {
  Checked,
  Excepted,
  FolderException,
  FolderFigures,
  FolderFinding,
  FolderView,
  Standing,
} from '../../batch/types.ts';
import { formatDay } from '../../calendar/day.ts';
import { SEVERITIES, VIEWS } from '../../model/grades.ts';
import type { View } from '../../model/types.ts';
import { roundedHour, wholeMinutes } from '../../words/rounding.ts';
import { joinWords, number, plural } from '../../words/words.ts';

const VIEW_WORDS: { readonly [Name in View]: string } = {
  deliverable: 'deliverable',
  atRisk: 'at risk',
  cannotTell: 'cannot tell',
  undeliverable: 'undeliverable',
};

/** As the report says it. */
export function viewName({ judged, reason }: Pick<FolderView, 'judged' | 'reason'>): string {
  return paysOnlyAtTheLeast({ judged, reason }) ? 'pays only at the least' : VIEW_WORDS[judged];
}

export function exceptedWords({ reason, name, until }: Excepted): string {
  return `excepted until ${formatDay(until)} by ${name}: ${reason}`;
}

export function exceptionWords(exception: FolderException): string {
  const { rule, path, reason, name, until, expired, covers } = exception;
  const where = path === undefined ? '' : ` at ${path}`;
  const state = expired ? 'expired on' : 'until';
  const sets = covers > 0 ? '' : expired ? '' : ', sets nothing aside';
  return `${rule}${where}, ${state} ${formatDay(until)}${sets}, by ${name}: ${reason}`;
}

/** Why a finding does not count, or that nobody can tell; empty for what plainly was found. */
export function remarks({ status, judged, ...standing }: FolderFinding): string[] {
  return [
    ...(status === 'cannotTell' ? ['cannot tell'] : []),
    ...(judged?.withdrawn ? ['withdrawn by a professional judgement'] : []),
    ...standingWords(standing),
  ];
}

export function standingWords({ known, worse, excepted }: Pick<Standing, 'known' | 'worse' | 'excepted'>): string[] {
  const where = worse === undefined ? '' : `, ${worse}`;
  return [
    ...(excepted ? [exceptedWords(excepted)] : []),
    ...(known ? [`known: in the baseline${where}`] : worse ? [`worse than in the baseline${where}`] : []),
  ];
}

/** The view in words, with what sets it aside. */
export function viewWords(view: FolderView): string {
  return [viewName(view), ...standingWords(view)].join('; ');
}

/** What sets a finding aside that makes the view leaves the view, which counts by a rule of its own. */
export function viewLeft({ view, findings }: Pick<Checked, 'view' | 'findings'>): string | undefined {
  const aside = findings.find(({ excepted, severity }) => excepted !== undefined && severity === 'critical');
  if (!view.fails || aside === undefined) return undefined;
  return `${aside.id} is set aside and the view is not; ${view.id} needs an exception of its own`;
}

/** What a run comes to, a sentence a line. */
export function totalLines({ contracts, views, atTheLeast, invalid, skipped, inputs, ...rest }: Totals): string[] {
  const { findings, cannotTell, known, excepted, failing } = rest;
  const counted = VIEWS.toReversed().flatMap((view): [number, string][] =>
    view === 'cannotTell'
      ? [
          [atTheLeast, atTheLeast === 1 ? 'pays only at the least' : 'pay only at the least'],
          [views.cannotTell - atTheLeast, VIEW_WORDS.cannotTell],
        ]
      : [[views[view], VIEW_WORDS[view]]],
  );
  const seen = counted.filter(([count]) => count > 0).map(([count, words]) => `${number(count)} ${words}`);
  const found = SEVERITIES.toReversed()
    .filter((severity) => findings[severity] > 0)
    .map((severity) => `${number(findings[severity])} ${severity}`);
  const aside = [
    ...(cannotTell > 0 ? [`${number(cannotTell)} cannot be told`] : []),
    ...(known > 0 ? [`${number(known)} known`] : []),
    ...(excepted > 0 ? [`${number(excepted)} set aside`] : []),
  ];
  const lines = [`${plural(contracts, 'contract')} checked${seen.length > 0 ? `: ${joinWords(seen)}` : ''}.`];
  if (invalid > 0) lines.push(`${plural(invalid, 'file')} could not be read.`);
  if (skipped > 0) lines.push(`${plural(skipped, 'file')} skipped.`);
  if (contracts > 0) {
    lines.push(
      `Inputs: ${number(inputs.stated)} stated, ${number(inputs.assumed)} assumed, ${number(inputs.unknown)} unknown.`,
    );
    lines.push(`Findings: ${[...found, ...aside].join(', ') || 'none'}.`);
    lines.push(
      failing > 0 ? `${plural(failing, 'contract')} at or above --fail-on.` : 'Nothing at or above --fail-on.',
    );
  }
  return lines;
}

/** The figures of an hour as a report prints them. */
export function printedFigures({ netPrice, cost, minutes }: FolderFigures, decimals: number) {
  const whole = minutes === undefined ? undefined : wholeMinutes(minutes);
  return { ...roundedHour(netPrice, cost, decimals), minutes: whole } as const;
}
