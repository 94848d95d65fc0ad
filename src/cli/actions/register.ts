import { assess } from '../../assess.ts';
import { type Entry, entryOf, registerData, registerReport } from '../../committee/register.ts';
import { decodeContract, formatMistake } from '../../contract/index.ts';
import { type Found, findFiles, refuseNoFolder, USUAL_FOLDER } from '../check/find.ts';
import { piecesOf } from '../check/lines.ts';
import { isOther, NO_CONTRACT, readFileBytes } from '../check/read.ts';
import { bytesOf, isOfLines } from '../check/run.ts';
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
  for await (const { name, bytes, file } of contractsIn(files)) {
    if (!bytes) {
      left.push(name);
      continue;
    }
    const { contract, mistakes, text } = decodeContract(bytes, name, true);
    const { assessment, mistakes: later } = contract
      ? assess(contract, { scenarios: [] })
      : { assessment: undefined, mistakes };
    if (assessment) entries.push(entryOf(assessment, on));
    else if (!file.isNamed && isOther(bytes, file.path)) await note(`${name}: ${NO_CONTRACT}`);
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

interface Sent {
  name: string;
  /** Undefined where they cannot be read, which is told; the others are listed all the same. */
  bytes: Uint8Array | undefined;
  file: Found;
}

async function* contractsIn(files: readonly Found[]): AsyncGenerator<Sent> {
  for (const file of files) {
    const { name, path, isNamed } = file;
    if (path === STDIN) yield { name, bytes: await readInput(STDIN), file };
    else
      try {
        if (isOfLines(file)) {
          for await (const { line, bytes } of piecesOf(bytesOf(path, name), true))
            yield { name: `${name} line ${line}`, bytes, file };
        } else yield { name, bytes: readFileBytes(path, name, isNamed), file };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        await tell(error.message);
        yield { name, bytes: undefined, file };
      }
  }
}
