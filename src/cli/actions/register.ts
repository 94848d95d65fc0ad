import { assess } from '../../assess.ts';
import type { Day } from '../../calendar/day.ts';
import { type Entry, entryOf, registerData, registerReport } from '../../committee/register.ts';
import { formatMistake } from '../../contract/index.ts';
import { type Found, findFiles, refuseNoFolder, USUAL_FOLDER } from '../check/find.ts';
import { NO_LINES, piecesOf } from '../check/lines.ts';
import { whyOther } from '../check/meant.ts';
import { readFileBytes } from '../check/read.ts';
import { bytesOf, isOfLines } from '../check/run.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Register } from '../commands/register.ts';
import { Failure } from '../failure.ts';
import { beginStdin, STANDARD_INPUT, STDIN } from '../input.ts';
import { readingOf } from '../reading.ts';
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
  const nothing = `no contract under ${paths.join(', ')}; name a folder that holds one`;
  if (files.length + missing.length === 0) throw new Failure(nothing);
  for (const { name, reason } of passed) await note(`${name}: ${reason}`);
  const entries: Entry[] = [];
  const left: string[] = missing.map(({ name }) => name);
  for (const { name, message } of missing) await tell(`${name}: ${message}`);
  for await (const sent of contractsIn(files)) {
    const read = await readEntry(sent, on, note);
    if (read === 'left') left.push(sent.name);
    else if (read) entries.push(read);
  }
  if (entries.length + left.length === 0) throw new Failure(nothing);
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

/** Undefined where nobody meant it for a contract, and `left` where it cannot be worked out; either is told. */
async function readEntry(
  { name, bytes, file }: Sent,
  on: Day,
  note: Invocation<Register>['note'],
): Promise<Entry | 'left' | undefined> {
  if (!bytes) return 'left';
  const { contract, mistakes, text } = readingOf(bytes, name, true);
  const { assessment, mistakes: later } = contract
    ? assess(contract, { scenarios: [] })
    : { assessment: undefined, mistakes };
  if (assessment) return entryOf(assessment, on);
  const reason = file.isNamed ? undefined : whyOther(bytes, file.path);
  if (reason === undefined) {
    await tell(later.map((mistake) => formatMistake(mistake, text)).join('\n'));
    return 'left';
  }
  await note(`${name}: ${reason}`);
  return undefined;
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
    try {
      if (path === STDIN) {
        await beginStdin();
        yield* piecesIn(process.stdin, false, file);
      } else if (isOfLines(file)) yield* piecesIn(bytesOf(path, name), 'by name', file);
      else yield { name, bytes: readFileBytes(path, name, isNamed), file };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await tell(error.message);
      yield { name, bytes: undefined, file };
    }
  }
}

async function* piecesIn(
  chunks: AsyncIterable<Uint8Array>,
  isLines: false | 'by name',
  file: Found,
): AsyncGenerator<Sent> {
  let isEmpty = true;
  for await (const { line, bytes } of piecesOf(chunks, isLines)) {
    isEmpty = false;
    yield { name: line === undefined ? file.name : `${file.name} line ${line}`, bytes, file };
  }
  if (isEmpty) throw new Failure(`${file.name}: ${NO_LINES}`);
}
