import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/formats/markdown.ts';
import type { Report } from '../../src/report/types.ts';
import { hostile, report } from './report.fixture.ts';
import { anyReport } from './reports.arbitrary.ts';

const options = { width: 72, colour: false, unicode: false };
const saying = (text: string): Report => ({ ...report, blocks: [{ kind: 'text', text }], footer: [] });
const paragraph = (text: string): string | undefined => markdown(saying(text), options).trimEnd().split('\n\n').at(-1);

/** The cells of a line of a table: pipes that are not escaped part them. */
function cellCount(line: string): number {
  return line.replace(/\\./g, '').split('|').length - 2;
}

describe('the report as Markdown', () => {
  it('reads well raw', async () => {
    await expect(markdown(report, options)).toMatchFileSnapshot('expected/report.md.txt');
    await expect(markdown(hostile, options)).toMatchFileSnapshot('expected/hostile.md.txt');
  });

  it('begins with the view in bold', () => {
    expect(markdown(report, options)).toMatch(/^\*\*UNDELIVERABLE\.\*\* An hour costs £27\.32/);
  });

  it('shows in bold where the price runs out, and the totals', () => {
    const printed = markdown(report, options);
    expect(printed).toMatch(/^\| \*\*the price runs out here: £14\.26\*\* +\|/m);
    expect(printed).toMatch(/^\| \*\*Cost of an hour\*\* +\| \*\*27\.32\*\* \|/m);
  });

  it('breaks lines that stay as they are, and parts them where one is empty', () => {
    const blocks: Report['blocks'] = [{ kind: 'lines', lines: ['1 *High* Street', 'Newtown', '', '', '- A. Smith'] }];
    const letter: Report = { ...report, lead: '', sentence: '', title: '', subtitle: '', blocks, footer: [] };
    expect(markdown(letter, options)).toBe('1 \\*High\\* Street\\\nNewtown\n\n\\- A. Smith\n');
  });

  it.each([
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    // Somebody may be called; an address is copied as it is.
    ['@secretary, secretary@newtown.example', '@&#8203;secretary, secretary@newtown.example'],
    // The same for what GitLab makes links of once the page is made: snippets, labels, milestones, epics and more.
    ['$5, ~label, %next, &3, GL-7', '\\$&#8203;5, \\~&#8203;label, %&#8203;next, &amp;&#8203;3, GL-&#8203;7'],
    ['[vulnerability:1] *iteration:2', '\\[&#8203;vulnerability:1\\] \\*&#8203;iteration:2'],
    ['R&D takes 5% of ~ 3', 'R&amp;D takes 5% of \\~ 3'],
    // A part of a commit is one too, whichever part it is.
    ['0123456', '012345&#8203;6'],
    ['0123456789abcdef', '012345&#8203;6789ab&#8203;cdef'],
    // An issue shows who has named it.
    ['https://github.com/a/b/issues/1', 'https:&#8203;//github.com/a/b/issues/1'],
    ['ftp://a.example', 'ftp:&#8203;//a.example'],
    ['a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['`code` ~~no~~', '\\`code\\` \\~\\~no\\~\\~'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['# not a heading', '\\# not a heading'],
    ['a | b \\| c', 'a \\| b \\\\\\| c'],
    ['- not a list', '\\- not a list'],
    ['+ not a list', '\\+ not a list'],
    ['12. not a list', '12\\. not a list'],
    ['3) not a list', '3\\) not a list'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['-£2.05 is left', '-£2.05 is left'],
    ['1.5 hours', '1.5 hours'],
  ])('%s is text, not markup', (text, written) => {
    expect(paragraph(text)).toBe(written);
  });

  it('leaves addresses whole', () => {
    expect(paragraph('See https://www.gov.uk/a_b/c*d?e=f, or (http://x.example/y).')).toBe(
      'See <https://www.gov.uk/a_b/c*d?e=f>, or (<http://x.example/y>).',
    );
  });

  it('no label ends the block of code that bars are drawn in', () => {
    const printed = markdown(hostile, options);
    const fence = /^(`{3,})text$/m.exec(printed)?.[1] ?? '';
    expect(fence).toBe('`````');
    expect(printed.split('\n').filter((line) => line.startsWith(fence))).toHaveLength(2);
  });

  it('every line of a table has as many cells as its head', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const printed = markdown(any, options).replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
        const tables = printed
          .trimEnd()
          .split('\n\n')
          .filter((part) => part.startsWith('|'));
        expect(tables).toHaveLength(any.blocks.filter((block) => block.kind === 'table').length);
        for (const table of tables) {
          const [head, ...rest] = table.split('\n').map(cellCount);
          for (const count of rest) expect(count).toBe(head);
        }
      }),
    );
  });

  it('has no line that a build server takes for a command, for it may be printed there', () => {
    const { blocks } = { blocks: [{ kind: 'text' as const, text: '::error::x' }] };
    expect(markdown({ ...report, subtitle: '##[error]y', blocks }, options)).not.toMatch(/^(?:::|##\[)/m);
  });

  it('lets no control character and no tag through', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const printed = markdown(any, options).replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
        expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
        expect(printed.replaceAll('<br>', '').replace(/<https?:[^<>\s]+>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
