// `every night 22:00-07:00, 1 asleep`: who must be there, or within call; what is paid for it by the session is known before.
import { paidFor, sessionsOf } from './sessions.ts';
import { isWrong, type State, type Taken, type Wrong } from './types.ts';
import { readWindows } from './windows.ts';

export function readCover(text: string, { service, values }: State): Taken | Wrong {
  const sessions = sessionsOf(values);
  if (/^(?:no|nobody|none|no one|no-one)\b/i.test(text.trim())) {
    const [paid] = sessions;
    if (paid === undefined) return { cover: [] };
    return {
      wrong: `${paid.per_session} is paid for a session: write when that is, such as every night 22:00-07:00, 1 asleep`,
    };
  }
  const windows = readWindows(text, service);
  if (isWrong(windows)) return windows;
  const cover = paidFor(sessions, windows);
  return isWrong(cover) ? cover : { cover };
}
