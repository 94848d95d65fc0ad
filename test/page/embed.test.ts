// A contract inside a page is data, whatever it says.
import { expect, it } from 'vitest';
import { EMPTY_SLOT, withContract } from '../../src/page/embed.ts';
import { pageMarkup } from '../../src/page/skeleton.ts';

const example = { file: 'example.yaml', text: 'contract: {title: "</script>"}' };

const page = pageMarkup({
  screen: 'run();',
  screenHash: 'c2NyZWVu',
  packed: 'AAAA',
  deskHash: 'ZGVzaw==',
  styleHash: 'c3R5bGU=',
  notices: 'MIT <b>',
  example,
});

it('cannot end what it stands in, begin a comment, or be taken for a pattern', () => {
  const hostile = { file: '</script><b>.yaml', text: '</script><script>x()</script><!-- <script> $& $1 \u202e' };
  const made = withContract(page, hostile);
  const inside = /<script id="contract" type="application\/json">(.*?)<\/script>/s.exec(made)?.[1] ?? '';
  expect(JSON.parse(inside)).toEqual(hostile);
  expect(inside).not.toMatch(/[<\u202e]/);
  expect(made.replace(inside, 'null')).toBe(page);
});

it('stands beside an example, which is data too', () => {
  const inside = /<script id="example" type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect(JSON.parse(inside)).toEqual(example);
  expect(inside).not.toContain('<');
});

it('has one place in a page, or none is made', () => {
  expect(() => withContract('<p>', { file: '', text: '' })).toThrow('no place');
  expect(() => withContract(EMPTY_SLOT + EMPTY_SLOT, { file: '', text: '' })).toThrow('no place');
});

it('stands in a page whose policy lets nothing in or out', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toBe(
    "default-src 'none'; script-src 'sha256-c2NyZWVu' 'sha256-ZGVzaw=='; style-src 'sha256-c3R5bGU='; worker-src blob:; base-uri 'none'; form-action 'none'",
  );
  expect(page).toContain('MIT &lt;b&gt;');
});
