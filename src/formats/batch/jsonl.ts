// JSON Lines: a contract a line, and nothing else, so that lines of many machines can be put together.
import { safeJson } from '../safe-json.ts';
import { resultJson } from './data.ts';
import type { OpenCheck } from './types.ts';

export const openJsonl: OpenCheck = () => ({
  add: (result) => safeJson({ schemaVersion: 1, ...resultJson(result) }, undefined, '\n'),
  end: () => '',
});
