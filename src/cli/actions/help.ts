import { fieldAt } from '../../contract/schema.ts';
import { termsCalled } from '../../glossary/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { EXIT_CODES_TOPIC } from '../commands/help.ts';
import { UsageError } from '../failure.ts';
import { EXIT_CODES } from '../help.ts';
import { didYouMean } from '../near.ts';
import type { Render } from '../options.ts';
import { exitCodesPage, keyData, keyListPage, keyPage } from '../pages/help.ts';
import { meantPathsAsSpelt, pathsCalled } from '../paths.ts';
import { present } from '../render.ts';

export async function run({ operands: [word], options, terminal, program }: Invocation<Render>): Promise<ExitCode> {
  if (word === undefined) return program.help();
  const command = program.commands.find((each) => each.name() === word);
  if (command) return command.help();
  return present(
    contentOf(
      word,
      program.commands.map((each) => each.name()),
    ),
    options,
    terminal,
  );
}

function contentOf(word: string, commands: readonly string[]) {
  if (word === EXIT_CODES_TOPIC)
    return { document: () => ({ report: exitCodesPage() }), data: () => ({ exitCodes: EXIT_CODES }) };
  const path = word.replace(/\[\d+\]/g, '[]');
  const paths = fieldAt(path) ? [path] : pathsCalled(word);
  const [first] = paths;
  if (first === undefined && termsCalled(word).length > 0)
    throw new UsageError(`no key of a contract is called ${word}; viability glossary "${word}" says what it means`);
  if (first === undefined)
    throw new UsageError(
      `there is no command and no key of a contract ${word}${didYouMean(word, [...commands, EXIT_CODES_TOPIC]) || meantPathsAsSpelt(word)}`,
    );
  return {
    document: () => ({ report: paths.length === 1 ? keyPage(first) : keyListPage(word, paths) }),
    data: () => ({ keys: paths.map(keyData) }),
  };
}
