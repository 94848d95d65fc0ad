import { assess } from '../../assess.ts';
import { formatMistake, leafPaths, readContract, setPath } from '../../contract/index.ts';
import { differences } from '../../model/differences.ts';
import { headlineYear } from '../../report/headline.ts';
import { changeSentence, comparisonBlocks, type Side } from '../../report/side-by-side.ts';
import { comparisonData } from '../../report/side-by-side-data.ts';
import { defineCommand, type Option } from '../command.ts';
import { openAssessment } from '../contract.ts';
import { InvalidContract, UsageError } from '../failure.ts';
import { chosenRun, MODEL } from '../model-options.ts';
import { pageOf } from '../pages/page.ts';
import { present, RENDER } from '../render.ts';

interface Setting {
  path: string;
  value: string;
}

const set: Option<readonly Setting[]> = {
  flags: '--set <PATH=VALUE>',
  about: 'change this value of the contract, such as price.per_hour=£20; may be given several times',
  takes: () => leafPaths().map((leaf) => `${leaf.replaceAll('[]', '[0]')}=`),
  read(text, before = []) {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1)
      throw new UsageError(`--set cannot be ${text}; write a path and its new value, such as price.per_hour=£20`);
    return [...before, { path: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }];
  },
};

export const command = defineCommand({
  about:
    "Shows what changing values of a contract would do: before, after and the difference. The path is the contract's own; the file stays as it is.",
  operands: [{ name: 'FILE', about: 'the contract, or - for standard input', takes: 'contract' }],
  options: { set, ...MODEL, ...RENDER },
  examples: [
    { line: 'viability what-if contract.yaml --set price.per_hour=£20', does: 'the same contract at another price' },
    {
      line: 'viability what-if contract.yaml --set pay.rate=real-living-wage --set "visit.travel=20 minutes"',
      does: 'two changes at once',
    },
  ],
  async run({ operands, options, terminal, note }) {
    const [path] = operands as [string];
    const settings = options.set ?? [];
    if (settings.length === 0)
      throw new UsageError('what-if needs a change: add --set PATH=VALUE, such as --set price.per_hour=£20');
    const before = await openAssessment(path, { options, terminal, note });
    let { text } = before.file;
    for (const { path: at, value } of settings) {
      const changed = setPath(text, at, value, before.file.file);
      if (typeof changed !== 'string') throw new UsageError(changed.message);
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
    await present(content, options, terminal, [path]);
    return 0;
  },
});
