import { paymentTermsBeyondLaw } from '../../../src/checks/law/payment-terms-beyond-law.ts';
import { answers } from '../answers.ts';

answers(
  paymentTermsBeyondLaw,
  [
    ['nothing', 'a council pays within 30 days', {}],
    ['found', 'it pays within 31', { 'price.payment_terms': '31 days' }],
    [
      'nothing',
      'another buyer pays within 60',
      { 'price.payment_terms': '60 days', 'contract.authority_kind': 'other' },
    ],
    [
      'cannotTell',
      'another buyer pays within 61, which may have been agreed',
      { 'price.payment_terms': '61 days', 'contract.authority_kind': 'other' },
    ],
    [
      'nothing',
      'they were agreed before 16 March 2013, when the law began to set a longest term',
      { 'price.payment_terms': '90 days', 'contract.start': '2012-04-06', 'contract.years': '3' },
    ],
    [
      'nothing',
      'nobody states those of a contract of 2011',
      { 'price.payment_terms': 'unknown', 'contract.start': '2011-04-06' },
    ],
    ['cannotTell', 'nobody states them', { 'price.payment_terms': 'unknown' }],
  ],
  ['they were agreed before 16 March 2013, when the law began to set a longest term'],
);
