import { jsonSchema } from '../../contract/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Output } from '../options.ts';
import { deliver } from '../output.ts';

export async function run({ options }: Invocation<Output>): Promise<ExitCode> {
  await deliver(`${JSON.stringify(jsonSchema(), null, 2)}\n`, options.output);
  return 0;
}
