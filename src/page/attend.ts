// Puts what somebody does to the desk one thing after the other, and leaves what is out of date half done.
import type { Desk } from './desk.ts';
import type { Action, Reply } from './types.ts';

/** What takes an action; `tell` is given the replies, with a pause after each step in which something newer may come. */
export function attending(desk: Desk, tell: (reply: Reply) => void): (action: Action) => Promise<void> {
  let newest = 0;
  return async (action) => {
    const isChange = !['explain', 'made', 'list', 'save'].includes(action.does);
    if (isChange) newest++;
    const own = newest;
    try {
      for (const reply of desk.take(action)) {
        if (reply) tell(reply);
        await pause();
        if (isChange && own !== newest) return;
      }
    } catch (error) {
      tell({ is: 'failure', words: `Something went wrong: ${error instanceof Error ? error.message : String(error)}` });
    }
  };
}

/** Until what has come meanwhile is taken. A browser makes timers that follow each other wait, and there are many steps. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
