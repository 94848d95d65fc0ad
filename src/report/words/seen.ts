// Which measures of a contract would show a way to close the gap, somebody other than the provider holding what they show.
import type { Way } from '../../model/ways.ts';

export interface Seeing {
  /** `Call monitoring`; each once. */
  labels: string[];
  /** `, at least in part` where none shows all of it. */
  inPart: '' | ', at least in part';
}

export function seeing({ sights }: Pick<Way, 'sights'>): Seeing {
  const own = sights.filter(({ level, ownWord }) => level !== 'blind' && !ownWord);
  return {
    labels: [...new Set(own.map(({ label }) => label))],
    inPart: own.some(({ level }) => level === 'sees') ? '' : ', at least in part',
  };
}
