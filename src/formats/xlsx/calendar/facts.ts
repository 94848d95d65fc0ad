// A sheet of facts: sections of rows for each year of each scenario, and which cell holds which fact.
import { scenarios } from '../../../scenarios/index.ts';
import type { WorkbookRun } from '../runs.ts';
import { type Content, type Sheet, text, value } from '../sheet.ts';

export class Facts {
  private readonly cells = new Map<string, string>();

  constructor(readonly sheet: Sheet) {}

  section(title: string, ...columns: string[]): void {
    if (this.sheet.rows.length > 1) this.sheet.add();
    this.sheet.add(text(title, 'heading'));
    this.sheet.add(...['Scenario', 'Contract year', ...columns].map((words) => text(words, 'columns')));
  }

  /** A row of a run; gives its number. */
  row({ scenario, year }: WorkbookRun, ...contents: (Content | undefined)[]): number {
    return this.sheet.add(text(scenarios[scenario].title), value(year, '0'), ...contents);
  }

  keep(run: WorkbookRun, id: string, row: number, cell: string): void {
    this.cells.set(keyOf(run, id, row), cell);
  }

  find(run: WorkbookRun, id: string, row: number): string | undefined {
    return this.cells.get(keyOf(run, id, row));
  }
}

function keyOf({ scenario, year }: WorkbookRun, id: string, row: number): string {
  return `${scenario} ${year} ${id} ${row}`;
}
