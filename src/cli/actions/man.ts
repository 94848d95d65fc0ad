import type { ExitCode, Invocation } from '../command.ts';
import { manualPage } from '../man.ts';
import type { Output } from '../options.ts';
import { deliver } from '../output.ts';

export async function run({ options, program }: Invocation<Output>): Promise<ExitCode> {
  await deliver(await manualPage(program), options.output);
  return 0;
}
