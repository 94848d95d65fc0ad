import { sleepInPay } from '../../../src/checks/law/sleep-in-pay.ts';
import { answers } from '../answers.ts';
import { cover } from '../looking.ts';

answers(sleepInPay, [
  ['nothing', 'no sleep-ins are asked for', { 'pay.sleep_in': '£0' }],
  ['nothing', 'they are paid', { ...cover('sleep-in'), 'pay.sleep_in': '£40.00' }],
  ['found', 'they are stated at £0', { ...cover('sleep-in'), 'pay.sleep_in': '£0' }],
  ['cannotTell', 'nobody states what they are paid', cover('sleep-in')],
]);
