// The desk at work: in a worker made of the page's own script, or, where a browser makes none, in the page itself.
import { attending } from '../attend.ts';
import { Desk } from '../desk.ts';
import type { Action, Reply } from '../types.ts';

export type Send = (action: Action) => void;

/** `code` is the script that is running. */
export function openDesk(code: string, hear: (reply: Reply) => void): Send {
  const here = (): Send => {
    const attend = attending(new Desk(), hear);
    return (action) => void attend(action);
  };
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.addEventListener('message', ({ data }) => hear(data as Reply));
    return (action) => worker.postMessage(action);
  } catch {
    return here();
  }
}

/** In the worker. */
export function sitDown(): void {
  const attend = attending(new Desk(), (reply) => postMessage(reply));
  addEventListener('message', ({ data }) => void attend(data as Action));
}
