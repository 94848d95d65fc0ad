// What every format of the report is given.

import type { Day } from '../calendar/day.ts';
import type { Assessment } from '../model/types.ts';
import type { CalendarEvent } from '../report/rota/data.ts';
import type { Report } from '../report/types.ts';

export interface RenderOptions {
  /** Columns of the reader's screen. Under 24 is taken as 24. */
  width: number;
  colour: boolean;
  /** May box lines, bars and typographic punctuation be used? */
  unicode: boolean;
}

/** What there is to print: the report and, for formats that need every figure, the assessment it was made from. */
export interface ReportDocument {
  report: Report;
  assessment?: Assessment;
  /** What goes with it where it is sent: itself, unless told. */
  attached?: Report;
  /** What a list of contracts is made of, for formats that are tables. */
  records?: readonly DataRecord[];
  /** Who is when, for formats that are calendars, until a last day. */
  calendar?: { events: readonly CalendarEvent[]; until: Day };
}

/** One thing of a list, as its JSON has it. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** One of the formats that read the report alone. */
export type Render = (report: Report, options: RenderOptions) => string;
