// The script of the desk: in a worker it listens to the page; in the page, where a browser makes no worker, it is called.
import { attending } from '../attend.ts';
import { Desk } from '../desk.ts';
import type { Action, Reply } from '../types.ts';

export interface Here {
  viability?: (tell: (reply: Reply) => void) => (action: Action) => Promise<void>;
}

if (typeof document === 'undefined') {
  const attend = attending(new Desk(), (reply) => postMessage(reply));
  addEventListener('message', ({ data }) => void attend(data as Action));
} else (globalThis as Here).viability = (tell) => attending(new Desk(), tell);
