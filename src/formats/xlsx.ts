// The contract as a workbook that works itself out: every figure of every year and scenario is a live formula, down to
// the inputs and the law, and holds our own value until something changes.
import { DefinedNames } from '../engine/workbook.ts';
import type { Assessment } from '../model/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { calendarSheet } from './xlsx/calendar/index.ts';
import { inputsSheet } from './xlsx/inputs/index.ts';
import { lawSheet } from './xlsx/law.ts';
import { type WorkbookRun, workbookRuns } from './xlsx/runs.ts';
import { type Named, scenarioSheet } from './xlsx/scenario/index.ts';
import type { Sheet } from './xlsx/sheet.ts';
import { summarySheet } from './xlsx/summary/index.ts';
import { readingsSheet } from './xlsx/summary/readings.ts';
import { writeBook } from './xlsx/write.ts';

/** The bytes of the workbook; the same for the same contract. */
export async function workbook(assessment: Assessment): Promise<Uint8Array> {
  const runs = workbookRuns(assessment);
  const defined = new DefinedNames();
  const inputs = inputsSheet(assessment.file, runs, defined);
  const sheets: Sheet[] = [];
  const names: Named[] = [];
  const specified = runs.get('asSpecified');
  if (specified?.[0]) {
    const growth = {
      wages: inputs.call('asSpecified', 'assumptions.wage_growth'),
      prices: inputs.call('asSpecified', 'assumptions.price_growth'),
    };
    const contexts = specified.map(({ context }) => context);
    const law = lawSheet(contexts, payPointsIn(runs), growth, defined);
    const calendar = calendarSheet([...runs.values()].flat(), inputs, defined);
    sheets.push(summarySheet(assessment, runs, defined, { added: inputs.added, unit: calendar.unit }), inputs.sheet);
    const readings = readingsSheet(assessment);
    if (readings) sheets.push(readings);
    names.push(...law.names);
    const ofPosts = [...runs.values()].flatMap((years) => [years.map(({ few }) => few), years.map(({ more }) => more)]);
    const shown = [...runs.values(), ...ofPosts.map((years) => years.filter((run) => run !== undefined))];
    const ofScenarios = shown
      .filter(({ length }) => length > 0)
      .map((ofOne) => scenarioSheet(ofOne, { inputs, law, calendar, defined, specified }));
    for (const { sheet, names: own } of ofScenarios) {
      sheets.push(sheet);
      names.push(...own);
    }
    sheets.push(law.sheet, calendar.sheet);
  } else sheets.push(summarySheet(assessment, runs, defined), inputs.sheet);
  return writeBook({ title: assessment.file.contract.contract.title, sheets, names });
}

function payPointsIn(runs: ReadonlyMap<ScenarioName, readonly WorkbookRun[]>): string[] {
  const points = new Set<string>();
  for (const ofOne of runs.values())
    for (const { context } of ofOne) if (context.rules.payPoint !== undefined) points.add(context.rules.payPoint);
  return [...points];
}
