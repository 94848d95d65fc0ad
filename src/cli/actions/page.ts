import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withContract } from '../../page/embed.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openContract } from '../contract.ts';
import { explained, UsageError } from '../failure.ts';
import type { Output } from '../options.ts';
import { deliver } from '../output.ts';
import { maybeScreen } from '../streams.ts';

export async function run({ operands, options, terminal, note }: Invocation<Output>): Promise<ExitCode> {
  const [path] = operands;
  if (options.output === undefined && maybeScreen('stdout') && process.stdout.isTTY)
    throw new UsageError('the page is a file for a browser; name it, such as viability page -o page.html');
  const contract = path === undefined ? undefined : await openContract(path, { options: {}, terminal, note });
  const empty = builtPage();
  const inputs = path === undefined ? [] : [path];
  await deliver(contract ? withContract(empty, contract) : empty, options.output, inputs);
  return 0;
}

/** The page as it was built, beside the program. */
function builtPage(): string {
  const file = join(__dirname, 'page.html');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw explained(error, file);
  }
}
