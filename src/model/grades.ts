// The words in which a contract is judged.

/** From best to worst. */
export const VIEWS = ['deliverable', 'atRisk', 'cannotTell', 'undeliverable'] as const;
export type View = (typeof VIEWS)[number];

/** From best to worst, and then that nobody can tell. */
export const FINANCE = ['viable', 'fragile', 'notViable', 'unlawful', 'cannotTell'] as const;
export type FinanceJudgement = (typeof FINANCE)[number];

export const QUALITY = ['adequate', 'weak', 'unsafe', 'cannotTell'] as const;
export type QualityJudgement = (typeof QUALITY)[number];

export const MONITORING = ['adequate', 'weak', 'cannotTell'] as const;
export type MonitoringJudgement = (typeof MONITORING)[number];

/** From the most harmless. */
export const SEVERITIES = ['info', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];
