import { noSurplus } from '../../../src/checks/finance/no-surplus.ts';
import { answers } from '../answers.ts';

answers(noSurplus, [
  ['nothing', 'there is one', {}],
  [
    'nothing',
    'it is a share of the price',
    { overheads: '{share: 10%, contingency: 2%, surplus: {share: 3%, of: price}}' },
  ],
  ['found', 'it is stated as none', { overheads: '{share: 10%, contingency: 2%, surplus: 0%}' }],
  ['cannotTell', 'nobody says anything', { overheads: '{share: 10%, contingency: 2%}' }],
]);
