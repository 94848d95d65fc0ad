// One JSON document, written as it grows; it is valid also where a file could not be read or nothing was found.
import { name, version } from '../../tool.ts';
import { safeJson } from '../safe-json.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { resultJson } from './data.ts';
import type { OpenCheck } from './types.ts';

export const openJson: OpenCheck = ({ failOn }) => {
  const head = `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "tool": ${JSON.stringify({ name, version })},\n  "contracts": [`;
  let begun = false;
  const next = (): string => {
    const before = begun ? ',' : head;
    begun = true;
    return before;
  };
  return {
    part: (result) => safeJson(resultJson(result)),
    add: (contract: string) => `${next()}\n    ${contract}`,
    end({ totals, exitCode, problem }) {
      const open = begun ? '\n  ]' : `${head}]`;
      const tail = { totals, failOn, exitCode, problem: problem ?? null };
      return `${open},\n${safeJson(tail, 2).slice(2)}\n`;
    },
  };
};
