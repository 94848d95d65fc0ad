// The example on the page of a check: changes to one of the contracts that come with the tool.

export interface Example {
  /** The contract, from the root of the project. */
  file: string;
  /** Value by path, in the order of the command. */
  changes: Readonly<Record<string, string>>;
}

/** Reads `viability what-if FILE --set path=value ...`; a value with spaces or quotes stands in double quotes. */
export function exampleIn(command: string): Example {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [program, name, file, ...options] = words;
  if (program !== 'viability' || name !== 'what-if' || file === undefined) throw new Error(`no example: ${command}`);
  const changes: Record<string, string> = {};
  for (let at = 0; at < options.length; at += 2) {
    const [, path, value] = /^([^=]+)=(.*)$/.exec(options[at + 1] ?? '') ?? [];
    if (options[at] !== '--set' || path === undefined || value === undefined) throw new Error(`no example: ${command}`);
    changes[path] = value;
  }
  return { file, changes };
}
