// The report as GitHub-flavoured Markdown that reads well raw too. No text of a contract can become markup.
import type { Block, BlockOf, Report, Row } from '../report/types.ts';
import { eachText, printable, withoutCommands } from '../words/printable.ts';
import { padEnd, padStart, widthOf } from '../words/width.ts';
import { isTotal, opening, textAt } from './cells.ts';
import { ENTITIES } from './html/markup.ts';
import { layBars } from './layout/bars.ts';
import { ASCII, type Style, UNICODE } from './layout/style.ts';
import type { Render, RenderOptions } from './types.ts';

/**
 * What GitHub and GitLab make into a call to somebody or a link to something of theirs, once the Markdown is a page; so an
 * escape does not help, but a sign of no width does. An address of mail calls nobody, and somebody may copy it.
 */
const CALLS = new RegExp(
  [
    '(?<!\\w)@(?=\\w)',
    '[#!](?=\\w)',
    '\\bG[HL]-(?=\\d)',
    // Snippets, labels, milestones, epics and more of GitLab, behind the escapes that are there already.
    '(?:\\$|&amp;)(?=\\d)',
    '(?:(?<!~\\\\)~|(?<!\\d)%)(?=[\\w"])',
    '\\\\\\[(?=[a-z_]{4,20}:)',
    '\\\\\\*(?=iteration:)',
    // Addresses but those of the web, which are left whole.
    '\\b[a-z][a-z0-9+.-]{1,20}:(?=\\/\\/)',
  ].join('|'),
  'gi',
);
/** A commit, of which seven signs will do; so they are parted before each seventh. */
const COMMIT = /\b[0-9a-f]{7,}\b/gi;
/** What a host shows as one of its own, and tells whoever is in it. */
const OF_A_HOST =
  /\/(?:issues|pull|discussions|commit|compare|merge_requests|epics|milestones|snippets|work_items)\/./i;
const NOTHING_SEEN = '&#8203;';

type Table = BlockOf<'table'>;
type List = BlockOf<'list'>;

/** Cells of a column are padded to the longest, but not to one that would push all others off the screen. */
const WIDEST_PADDING = 60;
/** Bars are drawn for a page of this width, which a code block shows without scrolling. */
const BARS_WIDTH = 72;

export const markdown: Render = (report, options) => {
  const safe = eachText(report, printable);
  const { lead, rest } = opening(safe);
  const parts = [
    `${bold(escaped(lead))} ${escapedInline(rest)}`,
    safe.title === '' ? '' : `# ${escapedInline(safe.title)}`,
    escaped(safe.subtitle),
    ...safe.blocks.map((block) => blockText(block, options)),
    ...footer(safe),
  ];
  return withoutCommands(`${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`);
};

/** Blocks without the head and foot of a report, behind a line that opens them where a page can fold. */
export function folded(summary: string, blocks: readonly Block[], options: RenderOptions): string {
  const inside = eachText([...blocks], printable).map((block) => blockText(block, options));
  return withoutCommands(
    `<details>\n<summary>${escaped(printable(summary))}</summary>\n\n${inside.join('\n\n')}\n\n</details>\n`,
  );
}

function blockText(block: Block, options: RenderOptions): string {
  switch (block.kind) {
    case 'heading':
      return block.text === '' ? '' : `${'#'.repeat(block.level)} ${escapedInline(block.text)}`;
    case 'text':
      return escaped(block.text);
    case 'lines':
      return lines(block.lines);
    case 'list':
      return list(block);
    case 'facts':
      return block.facts.map(({ term, text }) => `- ${bold(escaped(term))} ${escaped(text)}`).join('\n');
    case 'table':
      return captioned(block.caption, table(block));
    case 'bars':
      return block.bars.length === 0 ? '' : captioned(block.caption, bars(block, options));
  }
}

/** A line break needs a line on both its sides; an empty line begins a new paragraph. */
function lines(all: readonly string[]): string {
  return all
    .map(escaped)
    .join('\n')
    .split(/\n{2,}/)
    .map((part) => part.trim().replaceAll('\n', '\\\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

function captioned(caption: string | undefined, body: string): string {
  return caption ? `${bold(escaped(caption))}\n\n${body}` : body;
}

function list({ ordered, items }: List): string {
  return items
    .map(({ text, note }, at) => {
      const sign = ordered ? `${at + 1}.` : '-';
      const under = note ? `\\\n${' '.repeat(sign.length + 1)}${escaped(note)}` : '';
      return `${sign} ${escaped(text)}${under}`;
    })
    .join('\n');
}

function table({ columns, rows }: Table): string {
  const body = rows.map((row) => columns.map((_, at) => tableCell(row, at)));
  const head = columns.map(({ heading }) => escapedInline(heading));
  const widths = columns.map((_, at) =>
    Math.min(WIDEST_PADDING, Math.max(3, ...[head, ...body].map((cells) => widthOf(cells[at] ?? '')))),
  );
  const line = (cells: string[]): string => {
    const padded = cells.map((cell, at) => (columns[at]?.align === 'right' ? padStart : padEnd)(cell, widths[at] ?? 0));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = columns.map(({ align }, at) => {
    const dashes = '-'.repeat((widths[at] ?? 0) - 1);
    return align === 'right' ? `${dashes}:` : `${dashes}-`;
  });
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function tableCell(row: Row, at: number): string {
  if (row.role === 'mark' && at > 0) return '';
  const text = escapedInline(textAt(row, at));
  const isLoud = isTotal(row) || row.role === 'mark';
  const note = at === 0 && row.note ? `<br>${escapedInline(row.note)}` : '';
  return (isLoud ? bold(text) : text) + note;
}

function bars(block: BlockOf<'bars'>, { unicode }: RenderOptions): string {
  const style: Style = { ...(unicode ? UNICODE : ASCII), paint: (_, words) => words };
  const drawn = layBars(block, BARS_WIDTH, style);
  // A label may hold backticks of its own, so the fence is longer than any run of them.
  const longest = Math.max(2, ...(drawn.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...drawn, fence].join('\n');
}

function footer({ footer: lines }: Report): string[] {
  const text = lines.map(escaped).filter((line) => line !== '');
  return text.length === 0 ? [] : ['---', text.join('\\\n')];
}

function bold(text: string): string {
  return text === '' ? '' : `**${text}**`;
}

/** Text that begins a line, where a dash or `1.` would begin a list and `---` a rule. */
function escaped(text: string): string {
  return escapedInline(text)
    .replace(/^([-+=])(?=[\s=+-]|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Addresses are left whole, between angle brackets: escaped they would lead nowhere. Those of an issue would call. */
function escapedInline(text: string): string {
  return text
    .trim()
    .split(/(https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]*[\w/=-])/)
    .map((part, at) => (at % 2 === 1 && !OF_A_HOST.test(part) ? `<${part}>` : escapedSigns(part)))
    .join('');
}

function escapedSigns(text: string): string {
  return text
    .replace(/[\\|*_`#[\]~$]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '')
    .replace(CALLS, `$&${NOTHING_SEEN}`)
    .replace(COMMIT, (run) => run.replace(/.{6}(?=.)/g, `$&${NOTHING_SEEN}`))
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}
