/** The sections of the whole report, in their order, by the names that `--only` takes. */
export const sectionNames = [
  'income',
  'cost',
  'readings',
  'ladder',
  'years',
  'published',
  'calls',
  'judgements',
  'findings',
  'bought',
  'ways',
  'elsewhere',
  'questions',
  'lines',
  'visits',
  'charter',
  'assumed',
  'sources',
] as const;

export type SectionName = (typeof sectionNames)[number];
