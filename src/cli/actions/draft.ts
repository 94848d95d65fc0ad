import { linesOf, list, unpaid } from '../../draft/contract.ts';
import { draft } from '../../draft/index.ts';
import type { Notice } from '../../draft/ocds/notices.ts';
import type { Drafted } from '../../draft/types.ts';
import { writtenInLine } from '../../interview/written.ts';
import { inQuotes, printable } from '../../words/printable.ts';
import { plural } from '../../words/words.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { DraftChoices } from '../commands/draft.ts';
import { type Documents, pathsOf, readDocuments } from '../documents.ts';
import { Failure, UsageError } from '../failure.ts';
import { STDIN } from '../input.ts';
import { deliver, refuseTaken } from '../output.ts';
import { jsonText } from '../render.ts';
import { inLines } from '../terminal.ts';

export async function run({ operands, options, note }: Invocation<DraftChoices>): Promise<ExitCode> {
  if (options.output !== undefined && !options.json) refuseTaken(options.output, 'draft', 'tender/ -o other.yaml');
  const found = await readDocuments(operands);
  const { documents, notices, remarks } = found;
  refuseNothing(found);
  const notice = noticeOf(notices, options.notice);
  const { lot } = options;
  if (lot !== undefined) refuseLot(notice, lot);
  const drafted = draft({ documents, notice, lot });
  const all = { ...drafted, remarks: [...remarks, ...drafted.remarks] };
  const inputs = pathsOf(operands).filter((path) => path !== STDIN);
  await deliver(options.json ? jsonText(dataOf(all, found, notice)) : drafted.text, options.output, inputs);
  await note(inLines(summary(all, found, notice, options.output).map(printable).join('\n')));
  return 0;
}

function refuseNothing({ documents, notices, remarks }: Documents): void {
  if (notices.length > 0 || documents.some(({ blocks }) => blocks.length > 0)) return;
  const why = [...documents.flatMap(({ name, remarks: own }) => own.map((remark) => `${name}: ${remark}`)), ...remarks];
  throw new Failure(`nothing is drafted; ${why.join('; ')}`);
}

function noticeOf(notices: readonly Notice[], wanted: string | undefined): Notice | undefined {
  if (wanted === undefined) return notices[0];
  const found = notices.find(({ ocid }, at) => String(at + 1) === wanted || ocid === wanted);
  if (found) return found;
  const known = notices.length === 0 ? 'no file is a notice' : `there are ${notices.length}, numbered from 1`;
  throw new UsageError(`--notice cannot be ${wanted}: ${known}`);
}

function refuseLot(notice: Notice | undefined, lot: string): void {
  const lots =
    notice?.releases.flatMap((release) =>
      release
        .get('tender', 'lots')
        .list()
        .map((each) => each.get('id').text ?? ''),
    ) ?? [];
  if (lots.includes(lot)) return;
  const known = [...new Set(lots)].join(', ');
  throw new UsageError(
    `--lot cannot be ${lot}: ${known === '' ? 'the notice names no lots' : `the lots are ${known}`}`,
  );
}

function dataOf(drafted: Drafted, { documents, notices }: Documents, notice: Notice | undefined): object {
  const { values, contradictions, facts, asked, remarks, text } = drafted;
  const about = ({ document, ocid, title, authority }: Notice) => ({ document, ocid, title, authority });
  return {
    documents: documents.map(({ name, remarks: own }) => ({ name, remarks: own })),
    notices: notices.map(about),
    notice: notice ? about(notice) : null,
    values: values.map(({ path, value, how, quotes }) => ({ path, value, how: how ?? null, quotes })),
    contradictions,
    facts,
    asked,
    remarks,
    contract: text,
  };
}

/** What a reader should know before the file: what was found, what not, and what to do next. */
function summary(
  drafted: Drafted,
  { notices }: Documents,
  notice: Notice | undefined,
  output: string | undefined,
): string[] {
  const { values, contradictions, facts, asked, remarks } = drafted;
  const others =
    notices.length < 2
      ? []
      : [
          `${plural(notices.length, 'notice')}; drafted is ${inQuotes(notice?.title ?? '', 80)}. --notice NUMBER drafts another:`,
        ];
  const named =
    others.length === 0 ? [] : notices.map(({ title, authority }, at) => `  ${at + 1}. ${title} (${authority})`);
  return [
    ...others,
    ...named,
    values.length === 0
      ? 'No value is drafted: nothing that a contract holds is said outright.'
      : `${plural(values.length, 'value')} drafted, each with its words:`,
    ...values.map(
      ({ path, value, quotes }) =>
        `  ${path}: ${writtenInLine(plain(value))} (${quotes[0]?.document}, ${quotes[0]?.place})`,
    ),
    ...list('Contradictions:', contradictions.flatMap(linesOf), '  '),
    ...unpaid(asked, '  '),
    ...list('Said beside:', [...facts.map(({ name, value }) => `${name}: ${value}`), ...remarks], '  '),
    values.some(({ path }) => path === 'contract.profile') ? '' : serviceUnsaid(contradictions),
    output === undefined || output === STDIN
      ? ''
      : `${output} is written. Next: viability report ${output}; what is unknown becomes a question there, and whatever you learn you write into ${output}`,
  ].filter((line) => line !== '');
}

function serviceUnsaid(contradictions: Drafted['contradictions']): string {
  const isSaidTwice = contradictions.some(({ path }) => path === 'contract.profile');
  const how = isSaidTwice ? 'the documents contradict each other' : 'nothing says outright';
  return `Which kind of service it is, ${how}: write one of \`viability profiles\` at contract.profile, and what nobody states is filled in.`;
}

/** A price without its quote. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value && 'quote' in value) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
