import type { Scenario } from './types.ts';

export const asSpecified: Scenario = {
  title: 'As specified',
  what: "The contract as written, with the profile's defaults where it is silent.",
  withoutProfile: 'The contract as written.',
  apply: (contract) => ({ contract, rules: {}, changes: [] }),
};
