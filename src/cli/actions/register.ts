import { assess } from '../../assess.ts';
import { type Entry, entryOf, registerData, registerReport } from '../../committee/register.ts';
import { decodeContract, formatMistake } from '../../contract/index.ts';
import { findFiles, refuseNoFolder, USUAL_FOLDER } from '../check/find.ts';
import { isOther, NO_CONTRACT, readFileBytes } from '../check/read.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Register } from '../commands/register.ts';
import { Failure } from '../failure.ts';
import { readInput, STANDARD_INPUT, STDIN } from '../input.ts';
import { present } from '../render.ts';
import { tell } from '../streams.ts';
import { today } from '../today.ts';

export async function run({ operands, options, terminal, note }: Invocation<Register>): Promise<ExitCode> {
  const on = options.date ?? today();
  const paths = operands.length > 0 ? operands : [USUAL_FOLDER];
  if (operands.length === 0) refuseNoFolder(paths, process.cwd());
  const found = await findFiles(
    paths.filter((path) => path !== STDIN),
    process.cwd(),
  );
  const { passed, missing } = found;
  const sent = paths.includes(STDIN) ? [{ name: STANDARD_INPUT, path: STDIN, isNamed: true }] : [];
  const files = [...sent, ...found.files];
  if (files.length + missing.length === 0)
    throw new Failure(`no contract under ${paths.join(', ')}; name a folder that holds one`);
  for (const { name, reason } of passed) await note(`${name}: ${reason}`);
  const entries: Entry[] = [];
  const left: string[] = missing.map(({ name }) => name);
  for (const { name, message } of missing) await tell(`${name}: ${message}`);
  for (const { name, path, isNamed } of files) {
    const bytes = path === STDIN ? await readInput(STDIN) : await bytesOf(path, name, isNamed);
    if (!bytes) {
      left.push(name);
      continue;
    }
    const { contract, mistakes, text } = decodeContract(bytes, name, true);
    const { assessment, mistakes: later } = contract
      ? assess(contract, { scenarios: [] })
      : { assessment: undefined, mistakes };
    if (assessment) entries.push(entryOf(assessment, on));
    else if (!isNamed && isOther(bytes, path)) await note(`${name}: ${NO_CONTRACT}`);
    else {
      left.push(name);
      await tell(later.map((mistake) => formatMistake(mistake, text)).join('\n'));
    }
  }
  const content = {
    document: () => ({
      report: registerReport(entries, left, on),
      records: registerData(entries, left, on).contracts,
    }),
    data: () => registerData(entries, left, on),
  };
  await present(
    content,
    options,
    terminal,
    files.map(({ path }) => path),
  );
  return left.length > 0 ? 2 : 0;
}

/** Undefined where a file cannot be read, which is told; the others are listed all the same. */
async function bytesOf(path: string, name: string, isNamed: boolean): Promise<Uint8Array | undefined> {
  try {
    return readFileBytes(path, name, isNamed);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await tell(error.message);
    return undefined;
  }
}
