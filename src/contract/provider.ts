/** What kind of body provides. */
export const PROVIDER_KINDS = ['company', 'charity', 'mutual', 'public'] as const;

export type ProviderKind = (typeof PROVIDER_KINDS)[number];
