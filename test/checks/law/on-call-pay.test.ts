import { onCallPay } from '../../../src/checks/law/on-call-pay.ts';
import { answers } from '../answers.ts';
import { cover } from '../looking.ts';

answers(onCallPay, [
  ['nothing', 'no on-call cover is asked for', { 'pay.on_call': '£0' }],
  ['nothing', 'it is paid', { ...cover('on-call'), 'pay.on_call': '£15.00' }],
  ['found', 'it is stated at £0', { ...cover('on-call'), 'pay.on_call': '£0' }],
  [
    'found',
    'it is stated at £0 and somebody must be there soon',
    { ...cover('on-call'), 'pay.on_call': '£0', 'demand.response_time': '30 minutes' },
  ],
  ['cannotTell', 'nobody states what it is paid', cover('on-call')],
]);
