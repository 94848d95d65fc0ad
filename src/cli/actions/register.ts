import { assess } from '../../assess.ts';
import { type Entry, entryOf, registerData, registerReport } from '../../committee/register.ts';
import { decodeContract, formatMistake } from '../../contract/index.ts';
import { findFiles, refuseNoFolder, USUAL_FOLDER } from '../check/find.ts';
import { looksLikeContract, readFileBytes } from '../check/read.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Register } from '../commands/register.ts';
import { Failure } from '../failure.ts';
import { present } from '../render.ts';
import { tell } from '../streams.ts';
import { today } from '../today.ts';

export async function run({ operands, options, terminal, note }: Invocation<Register>): Promise<ExitCode> {
  const on = options.date ?? today();
  const paths = operands.length > 0 ? operands : [USUAL_FOLDER];
  if (operands.length === 0) refuseNoFolder(paths, process.cwd());
  const { files, links, missing } = await findFiles(paths, process.cwd());
  const [absent] = missing;
  if (absent) throw new Failure(`${absent.name}: ${absent.message}`);
  if (files.length === 0) throw new Failure(`no contract under ${paths.join(', ')}; name a folder that holds one`);
  for (const link of links) await note(`${link} is a link and is not followed`);
  const entries: Entry[] = [];
  const left: string[] = [];
  for (const { name, path, isNamed } of files) {
    const bytes = readFileBytes(path, name, isNamed);
    const { contract, mistakes } = decodeContract(bytes, name);
    const { assessment, mistakes: later } = contract
      ? assess(contract, { scenarios: [] })
      : { assessment: undefined, mistakes };
    if (assessment) entries.push(entryOf(assessment, on));
    else if (!isNamed && !looksLikeContract(bytes, path))
      await note(`${name} is no contract: it has none of its sections`);
    else {
      left.push(name);
      const text = contract?.text ?? new TextDecoder().decode(bytes);
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
