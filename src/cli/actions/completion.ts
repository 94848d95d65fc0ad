import type { ExitCode, Invocation } from '../command.ts';
import { completionScript } from '../completion.ts';
import type { Output } from '../options.ts';
import { deliver } from '../output.ts';

export async function run({ operands, options }: Invocation<Output>): Promise<ExitCode> {
  const [shell] = operands as [string];
  await deliver(completionScript(shell), options.output);
  return 0;
}
