// Puts what somebody does to the desk one thing after the other, and leaves what is out of date half done.
import type { Desk } from './desk.ts';
import type { Action, Reply } from './types.ts';

/** What takes an action; `tell` is given the replies, with a pause after each in which something newer may come. */
export function attending(desk: Desk, tell: (reply: Reply) => void): (action: Action) => Promise<void> {
  let newest = 0;
  return async (action) => {
    const isChange = !['explain', 'list', 'save'].includes(action.does);
    if (isChange) newest++;
    const own = newest;
    try {
      for (const reply of desk.take(action)) {
        tell(reply);
        await new Promise((resume) => setTimeout(resume));
        if (isChange && own !== newest) return;
      }
    } catch (error) {
      tell({ is: 'failure', words: `Something went wrong: ${error instanceof Error ? error.message : String(error)}` });
    }
  };
}
