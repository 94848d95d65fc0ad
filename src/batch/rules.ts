// What only a check of a folder, its exceptions or its limits can show.
import type { Finding, Severity, View } from '../model/types.ts';

/** What formats that list rules say of one. */
export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  dimension: Finding['dimension'] | 'view' | 'file';
  /** What it checks, why it matters and what it is based on. */
  about: string;
}

/** The ids of views, from the most harmless. A view that is worse than before has another id, so no baseline hides it. */
export const VIEW_RULES = {
  deliverable: undefined,
  atRisk: 'view-at-risk',
  cannotTell: 'view-cannot-tell',
  undeliverable: 'view-undeliverable',
} as const satisfies { [Name in View]: string | undefined };

/** How loud a view is where a format knows nothing but severities. */
export const VIEW_SEVERITY: { readonly [Name in View]: Severity } = {
  deliverable: 'info',
  atRisk: 'major',
  cannotTell: 'major',
  undeliverable: 'critical',
};

export const INVALID = 'invalid-contract';
export const REMARK = 'contract-remark';
export const SKIPPED = 'not-checked';
export const UNDER_MARGIN = 'under-min-margin';
export const EXPIRED = 'expired-exception';
export const UNUSED = 'unused-exception';

export const OWN: readonly Rule[] = [
  {
    id: VIEW_RULES.undeliverable,
    title: 'The contract is undeliverable',
    severity: VIEW_SEVERITY.undeliverable,
    dimension: 'view',
    about:
      'The worst of the judgements of finance, quality and monitoring: the price cannot pay, or the service is unsafe.',
  },
  {
    id: VIEW_RULES.cannotTell,
    title: 'Too little is stated to tell',
    severity: VIEW_SEVERITY.cannotTell,
    dimension: 'view',
    about:
      'A judgement hangs on something that nobody stated. What is unknown is never a pass; the findings ask for it.',
  },
  {
    id: VIEW_RULES.atRisk,
    title: 'The contract is at risk',
    severity: VIEW_SEVERITY.atRisk,
    dimension: 'view',
    about: 'The price pays only if contingency and surplus are spent, or quality or monitoring is weak.',
  },
  {
    id: INVALID,
    title: 'The contract cannot be read',
    severity: 'critical',
    dimension: 'file',
    about:
      'The file has mistakes, each shown where it stands with what is accepted. Nothing is worked out until they are mended.',
  },
  {
    id: REMARK,
    title: 'What the contract says was perhaps not meant',
    severity: 'minor',
    dimension: 'file',
    about: 'The file can be read and its sums are made; something in it is unlikely to be what its author meant.',
  },
  {
    id: SKIPPED,
    title: 'A file was passed over',
    severity: 'info',
    dimension: 'file',
    about: 'The file stands where contracts are and is none, or cannot be followed; the reason is said.',
  },
  {
    id: UNDER_MARGIN,
    title: 'The margin is under the least that was asked for',
    severity: 'major',
    dimension: 'finance',
    about:
      'Net price less cost, of what is sold and in every contract year, against --min-margin; £ an hour are of an hour on duty where no hour is sold.',
  },
  {
    id: EXPIRED,
    title: 'An exception has expired',
    severity: 'major',
    dimension: 'file',
    about: 'The file sets a finding aside until a day that has passed, so the finding counts again.',
  },
  {
    id: UNUSED,
    title: 'An exception sets nothing aside',
    severity: 'info',
    dimension: 'file',
    about: 'The file makes an exception of a rule that finds nothing there.',
  },
];
