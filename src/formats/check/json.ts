// One JSON document, written as it grows; it is valid also where a file could not be read or nothing was found.
import { name, version } from '../../tool.ts';
import { resultJson } from './data.ts';
import type { OpenCheck } from './types.ts';

export const openJson: OpenCheck = ({ failOn }) => {
  const head = `{\n  "schemaVersion": 1,\n  "tool": ${JSON.stringify({ name, version })},\n  "contracts": [`;
  let begun = false;
  const next = (): string => {
    const before = begun ? ',' : head;
    begun = true;
    return before;
  };
  return {
    add: (result) => `${next()}\n    ${JSON.stringify(resultJson(result))}`,
    end({ totals, exitCode, problem }) {
      const open = begun ? '\n  ]' : `${head}]`;
      const tail = { totals, failOn, exitCode, problem: problem ?? null };
      return `${open},\n${JSON.stringify(tail, null, 2).slice(2)}\n`;
    },
  };
};
