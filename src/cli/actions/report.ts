import { type FormatName, reportFormats } from '../../formats/index.ts';
import { assessmentJson } from '../../formats/json.ts';
import { buildReport } from '../../report/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openAssessment } from '../contract.ts';
import type { Extent, Model, Render } from '../options.ts';
import { present } from '../render.ts';
import { refuseImpossible } from '../year.ts';

export async function run({
  operands,
  options,
  terminal,
  note,
}: Invocation<Model & Extent & Render>): Promise<ExitCode> {
  const [path] = operands as [string];
  const assessment = await openAssessment(path, { options, terminal, note });
  refuseImpossible(assessment, options);
  const content = {
    document: (format: FormatName) => ({
      report: buildReport(assessment, {
        ...options,
        part: options.only ?? partOf(format, options.full || options.scenario !== undefined),
      }),
      assessment,
      ...(format === 'eml' ? { attached: buildReport(assessment, { ...options, part: 'both' }) } : {}),
    }),
    data: () => assessmentJson(assessment),
  };
  await present(content, options, terminal, [path]);
  return 0;
}

/** What is read on a screen or in a mail is a page; what is opened has room for the rest below it. */
function partOf(format: FormatName, isFull = false): 'page' | 'whole' | 'both' {
  if (reportFormats[format].hasRoom) return 'both';
  return isFull ? 'whole' : 'page';
}
