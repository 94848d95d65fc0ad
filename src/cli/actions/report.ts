import { type FormatName, reportFormats } from '../../formats/index.ts';
import { assessmentJson } from '../../formats/json.ts';
import { buildReport, type ReportOptions } from '../../report/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openAssessment } from '../contract.ts';
import type { Extent, Format, Model, Render } from '../options.ts';
import { formatOf, present } from '../render.ts';
import { refuseImpossible } from '../year.ts';

export async function run({
  operands,
  options,
  terminal,
  note,
}: Invocation<Model & Extent & Render>): Promise<ExitCode> {
  const [path] = operands as [string];
  // The page tells nothing of the rungs above what is specified.
  const isPage = options.output === undefined && isPageAlone(formatOf(options, terminal), options);
  const assessment = await openAssessment(path, { options, terminal, note }, isPage ? { scenarios: [] } : {});
  refuseImpossible(assessment, options);
  const content = {
    document: (format: FormatName) => ({
      report: buildReport(assessment, {
        ...options,
        part: partOf(format, options),
        // Whoever opens a mail or a document may not have the program.
        tellsOfMore: ON_SCREEN.has(format),
      }),
      assessment,
      ...(format === 'eml'
        ? { attached: buildReport(assessment, { ...options, part: 'both', tellsOfMore: false }) }
        : {}),
    }),
    data: () => assessmentJson(assessment),
  };
  return present(content, options, terminal, [path]);
}

const ON_SCREEN: ReadonlySet<FormatName> = new Set(['text', 'terminal']);

/** What is read on a screen or in a mail is a page; what is opened has room for the rest below it. */
function partOf(format: FormatName, { only, full, scenario }: Model & Extent): NonNullable<ReportOptions['part']> {
  if (only) return only;
  if (reportFormats[format].hasRoom) return 'both';
  return full || scenario !== undefined ? 'whole' : 'page';
}

/** A mail has the whole attached. */
function isPageAlone(format: Format, options: Model & Extent): boolean {
  return format !== 'json' && format !== 'eml' && partOf(format, options) === 'page';
}
