// The first sheet: the view, the page as it is printed, and for each scenario and year what reaches the provider, what it
// costs and what is missing.

import { formatMonth } from '../../../calendar/day.ts';
import type { Figure } from '../../../engine/figure.ts';
import type { DefinedNames } from '../../../engine/workbook.ts';
import { netPerUnit } from '../../../figures/income/net.ts';
import { minutesBought, postsBought } from '../../../figures/total/bought.ts';
import { costPerUnit, gapPerUnit, gapPerYear, gapTerm } from '../../../figures/total/result.ts';
import { unitDecimals, unitNameOf } from '../../../model/printed.ts';
import type { Assessment } from '../../../model/types.ts';
import { buildReport } from '../../../report/index.ts';
import { wordsOf } from '../../../report/view/sentence.ts';
import { fileName } from '../../../report/words/file-name.ts';
import { type ScenarioName, scenarios, whatOf } from '../../../scenarios/index.ts';
import { name as tool, version } from '../../../tool.ts';
import { upperFirst } from '../../../words/text.ts';
import { unitWords } from '../../../words/words.ts';
import { nameOf } from '../figures.ts';
import type { Inputs } from '../inputs/index.ts';
import { ADDED } from '../raised.ts';
import type { WorkbookRun } from '../runs.ts';
import { formatOf, formula, Sheet, text } from '../sheet.ts';
import { pageRows } from './page-rows.ts';

const SHOWN: readonly Figure[] = [netPerUnit, costPerUnit, gapPerUnit, gapPerYear, minutesBought, postsBought];

export function summarySheet(
  assessment: Assessment,
  runs: ReadonlyMap<ScenarioName, readonly WorkbookRun[]>,
  defined: DefinedNames,
  { added, unit }: { added?: Inputs['added']; unit?: string } = {},
): Sheet {
  const { file, years, verdict, unavailable, missing } = assessment;
  const { title, authority } = file.contract.contract;
  const sheet = new Sheet('Summary', [46, 18, ...years.map(() => 16)]);
  const [start, end] = [years[0], years.at(-1)];
  sheet.add(text(title, 'title'));
  sheet.add(text(start && end ? `${authority}, ${formatMonth(start.from)} to ${formatMonth(end.to)}` : authority));
  sheet.add(text(`View: ${upperFirst(wordsOf(verdict.judged))}`, 'heading'));
  if (verdict.judged !== verdict.computed)
    sheet.add(text(`By the sums and checks alone: ${upperFirst(wordsOf(verdict.computed))}`, 'quiet'));
  sheet.add();
  for (const row of pageRows(buildReport(assessment, { part: 'page' }))) sheet.add(...row);
  sheet.add();
  sheet.add(text('The sums', 'heading'));
  sheet.add(
    text(
      'All above is said of the contract as written. All numbers below follow the yellow cells of the other sheets.',
      'quiet',
    ),
  );
  const [first] = runs.get('asSpecified') ?? [];
  if (unit !== undefined && first) sheet.add(text('The unit, one'), formula(unit, unitNameOf(first.context)));
  if (missing.length > 0) sheet.add(text(`The sums cannot be made: nobody stated ${missing.join(', ')}.`));
  for (const [name, ofScenario] of runs) addScenario(sheet, name, ofScenario, years, { defined, added });
  for (const { scenario, reason } of unavailable) {
    sheet.add();
    sheet.add(text(scenarios[scenario].title, 'heading'));
    sheet.add(text(`Not worked out: ${reason}.`));
  }
  sheet.add();
  sheet.add(text(`Made by ${tool} ${version} from ${fileName(file.file)}.`, 'quiet'));
  return sheet;
}

/** What reaches the provider, what it costs and what is missing, in each year on one rung. */
function addScenario(
  sheet: Sheet,
  name: ScenarioName,
  runs: readonly WorkbookRun[],
  years: Assessment['years'],
  { defined, added }: { defined: DefinedNames; added: Inputs['added'] },
): void {
  const [first] = runs;
  sheet.add();
  sheet.add(text(scenarios[name].title, 'heading'));
  sheet.add(text(first ? whatOf(name, first.context.contract) : scenarios[name].what, 'quiet'));
  if (first?.added !== undefined && added)
    sheet.add(text(ADDED, 'wrapped'), text('workers'), formula(added, first.added, '0'));
  sheet.add(
    text('', 'columns'),
    text('Unit', 'columns'),
    ...years.map(({ year, projected }) => text(projected ? `Year ${year}, projected` : `Year ${year}`, 'years')),
  );
  const row = (figure: Figure, of: readonly WorkbookRun[], look?: 'total'): void => {
    const cells = of.map((run) =>
      formula(nameOf(defined, figure, run), run.value(figure), formatOf(figure.unit, unitDecimals(run.context)), look),
    );
    sheet.add(text(figure.label, look), text(unitWords(figure.unit), look), ...cells);
  };
  for (const figure of SHOWN) row(figure, runs);
  if (first) row(gapTerm, [first], 'total');
}
