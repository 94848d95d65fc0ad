// Why there is nothing to simulate, in words.
import type { Planned } from '../../calls/contract/planned.ts';

export const PLANNED: { readonly [why in Planned | 'bank-holidays-only']: string } = {
  'no-journeys': 'The contract asks for no visits, and only visits are simulated as calls.',
  'bank-holidays-only': 'Calls come on bank holidays only, and what is simulated is a week without one.',
  stated: 'Visits are planned, the contract says so (demand.calls), so there is nothing to simulate.',
  profile:
    'Visits are planned: in a service of this kind they are unless somebody is on call, and nobody is, so there is nothing to simulate. Where calls come at random, demand.calls: unplanned says so.',
  'nobody-waits':
    'Visits are planned: nobody is on call or asleep nearby, and no response time of under a day is stated, so there is nothing to simulate. Where calls come at random, demand.calls: unplanned says so.',
};
