import type { Invalid } from './types.ts';

/** The result of a file that could not even be opened. */
export function unreadable(file: string, message: string): Invalid {
  return {
    kind: 'invalid',
    file,
    mistakes: [{ path: '', spot: undefined, message, severity: 'error', excerpt: undefined }],
  };
}
