// Chooses the format of what a command gives, and delivers it.
import { formatOfFile } from '../formats/extension.ts';
import { type FormatName, formatNames, reportFormats } from '../formats/index.ts';
import { writeJson } from '../formats/json.ts';
import { SCHEMA_VERSION } from '../formats/schema-version.ts';
import type { ReportDocument } from '../formats/types.ts';
import { chartOf } from '../report/blocks.ts';
import { name, version } from '../tool.ts';
import { joinWords } from '../words/words.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { UsageError } from './failure.ts';
import type { Format, Render } from './options.ts';
import { deliver } from './output.ts';
import { PLAIN, type Terminal } from './terminal.ts';

/** What a command gives: to read, and as data. Only the one that is asked for is made. */
export interface Content {
  document(format: FormatName): ReportDocument;
  data(): object;
}

/** Prints or writes `content` as the options ask, which is all that most commands do. `inputs` are the files it was made from, which stay as they are. */
export async function present(
  content: Content,
  options: Render,
  terminal: Terminal,
  inputs: readonly string[] = [],
): Promise<0> {
  const format = formatOf(options, terminal);
  // A file is plain unless colour was asked for outright; a screen's width says nothing about it.
  const style = options.output === undefined ? terminal : PLAIN;
  await deliver(await rendered(content, format, style), options.output, inputs);
  return 0;
}

async function rendered(content: Content, format: Format, style: Terminal): Promise<string | Uint8Array> {
  if (format === 'json') return jsonText(content.data());
  const document = content.document(format);
  const { needs } = reportFormats[format];
  if (needs === 'table' && !document.assessment && !document.records)
    throw new UsageError(`only viability ${givenBy(format)} give ${format}: they have a table`);
  if (needs === 'calendar' && !document.calendar)
    throw new UsageError(`only viability ${givenBy(format)} gives ${format}, where there is cover to give`);
  if (needs === 'chart' && !chartOf(document.report))
    throw new UsageError(
      document.assessment
        ? `there is no chart for ${format} to draw; --only years or ladder may have one`
        : `only viability ${givenBy(format)} give ${format}: they have charts`,
    );
  return reportFormats[format].render(document, style);
}

/** The commands that take it as a format. */
function givenBy(format: FormatName): string {
  const takes = ({ options }: Command) =>
    options.some(({ long, argChoices }) => long === '--format' && argChoices?.includes(format));
  return joinWords(
    COMMANDS.map((declare) => declare())
      .filter(takes)
      .map((command) => command.name()),
  );
}

/** Data as JSON, under the head that all our JSON has. */
export function jsonText(data: object): string {
  return writeJson({ schemaVersion: SCHEMA_VERSION, tool: { name, version }, ...data });
}

/** The format asked for: by name, by --json, by the file's extension, or else by where the output goes. */
export function formatOf({ format, json, output }: Render, { colour, unicode }: Terminal): Format {
  if (json) return 'json';
  if (format !== undefined) return format;
  if (output === undefined || output === '-') return colour || unicode ? 'terminal' : 'text';
  const found = /\.json$/i.test(output) ? 'json' : formatOfFile(output);
  if (found === undefined) {
    const known = [...formatNames.flatMap((one) => reportFormats[one].extensions.slice(0, 1)), 'json'];
    throw new UsageError(`which format is ${output}? End its name in .${known.join(', .')}, or add --format`);
  }
  return found;
}
