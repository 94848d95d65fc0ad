// JSON Lines: a contract a line, and nothing else, so that lines of many machines can be put together.
import { safeJson } from '../safe-json.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { resultJson } from './data.ts';
import type { OpenCheck } from './types.ts';

export const openJsonl: OpenCheck = () => ({
  part: (result) => safeJson({ schemaVersion: SCHEMA_VERSION, ...resultJson(result) }, undefined, '\n'),
  add: (line: string) => line,
  end: () => '',
});
