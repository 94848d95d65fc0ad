/** What kinds of body provide, and what each is. */
export const PROVIDERS = {
  company: 'A company, or a partnership.',
  charity: 'A registered charity.',
  mutual: 'A mutual, a co-operative or a community interest company.',
  public: 'A public body, or a company that one owns.',
} as const;

export type ProviderKind = keyof typeof PROVIDERS;
