import { assess } from '../../assess.ts';
import { formatMistake, readContract, setPath } from '../../contract/index.ts';
import { fieldAt } from '../../contract/schema.ts';
import { either } from '../../contract/suggest.ts';
import { differences } from '../../model/differences.ts';
import { comparisonData } from '../../report/side-by-side/data.ts';
import { changeSentence, comparisonBlocks, type Side } from '../../report/side-by-side/side-by-side.ts';
import { headlineYear } from '../../report/view/headline.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { WhatIf } from '../commands/what-if.ts';
import { openAssessment } from '../contract.ts';
import { InvalidContract, UsageError } from '../failure.ts';
import { pageOf } from '../pages/page.ts';
import { meantPaths } from '../paths.ts';
import { present } from '../render.ts';
import { chosenRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<WhatIf>): Promise<ExitCode> {
  const [path] = operands as [string];
  const settings = options.set ?? [];
  if (settings.length === 0)
    throw new UsageError('what-if needs a change: add --set PATH=VALUE, such as --set price.per_hour=£20');
  const before = await openAssessment(path, { options, terminal, note });
  let { text } = before.file;
  for (const { path: at, value } of settings) {
    refuseSection(at, value);
    const changed = setPath(text, at, value, before.file.file);
    if (typeof changed !== 'string') {
      const meant = /^nothing in a contract is called [^;]*$/.test(changed.message) ? meantPaths(at) : '';
      throw new UsageError(`${changed.message}${meant}`);
    }
    text = changed;
  }
  const { contract, mistakes } = readContract(text, `${before.file.file} with --set`);
  if (!contract) throw new InvalidContract(mistakes.map((mistake) => formatMistake(mistake, text)).join('\n'));
  const { assessment: after, mistakes: problems } = assess(contract);
  if (!after) throw new InvalidContract(problems.map((mistake) => formatMistake(mistake, text)).join('\n'));
  const year = options.year ?? Math.min(headlineYear(before), after.years.length);
  const sides: [Side, Side] = [
    { name: 'before', assessment: before, run: chosenRun(before, { ...options, year }) },
    { name: 'after', assessment: after, run: chosenRun(after, { ...options, year }) },
  ];
  const found = differences(before, after, year);
  const content = {
    document: () => ({
      report: pageOf({
        lead: 'What if.',
        sentence: changeSentence(...sides),
        title: before.file.contract.contract.title,
        subtitle: `${settings.map(({ path: at, value }) => `${at} = ${value}`).join(', ')}. Contract year ${year}.`,
        blocks: comparisonBlocks(...sides, found, found.length > 1),
      }),
    }),
    data: () => comparisonData(...sides, found, year),
  };
  return present(content, options, terminal, [path]);
}

/** `--set price=28` means one of the values that the section holds, and the file would say so in worse words. */
function refuseSection(path: string, value: string): void {
  const field = fieldAt(path);
  if (!field?.fields || field.leaf || field.short !== undefined || value.startsWith('{')) return;
  const keys = [...field.fields].flatMap(([key, child]) => (child.leaf ? [`${path}.${key}`] : [])).slice(0, 3);
  throw new UsageError(
    `--set ${path}=${value}: ${path} holds several values, so name one of them${keys.length > 0 ? `, such as ${either(keys)}` : ''}`,
  );
}
