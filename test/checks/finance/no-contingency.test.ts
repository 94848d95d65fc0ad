import { noContingency } from '../../../src/checks/finance/no-contingency.ts';
import { answers } from '../answers.ts';

answers(noContingency, [
  ['nothing', 'there is one', {}],
  [
    'nothing',
    'it is a share of the price',
    { overheads: '{share: 10%, contingency: {share: 2%, of: price}, surplus: 3%}' },
  ],
  ['found', 'it is stated as none', { overheads: '{share: 10%, contingency: 0%, surplus: 3%}' }],
  ['cannotTell', 'nobody says anything', { overheads: '{share: 10%, surplus: 3%}' }],
]);
