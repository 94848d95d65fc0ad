// Unpacks the desk and sets it to work: in a worker made inside the page, so that the screen never waits for it. Where a
// browser makes none, it works in the page itself, as a script whose hash the policy names.
import type { Action, Reply } from '../types.ts';
import { the } from './dom.ts';
import type { Here } from './worker.ts';

export type Send = (action: Action) => void;

export async function openDesk(hear: (reply: Reply) => void): Promise<Send> {
  const bytes = Uint8Array.from(atob(the('program').textContent ?? ''), (sign) => sign.charCodeAt(0));
  const code = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.addEventListener('message', ({ data }) => hear(data as Reply));
    return (action) => worker.postMessage(action);
  } catch {
    const script = document.createElement('script');
    script.textContent = code;
    document.body.append(script);
    const attend = (globalThis as Here).viability?.(hear);
    return (action) => void attend?.(action);
  }
}
