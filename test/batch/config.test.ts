import { describe, expect, test } from 'vitest';
import { parseMargin, readConfig } from '../../src/batch/config.ts';
import { formatMistake } from '../../src/contract/mistake.ts';

const FORMATS = ['text', 'json', 'sarif'];
const read = (text: string) => readConfig(text, 'viability.config.yaml', FORMATS);
const complaint = (text: string) =>
  read(text)
    .mistakes.map((mistake) => formatMistake(mistake, text))
    .join('\n');

describe('the configuration', () => {
  test('takes a path as it stands, and none of which a part cannot be seen', () => {
    expect(read('output: ["a  b.json", "Zürich\u00a0.json"]').config?.output).toEqual([
      'a  b.json',
      'Zürich\u00a0.json',
    ]);
    for (const sign of ['\\0', '\\u202e', '\\u200b', '\\n'])
      for (const key of ['paths: [', 'output: [', 'baseline: '])
        expect(complaint(`${key}"a${sign}b.json"${key.endsWith('[') ? ']' : ''}`)).toContain(
          'holds what cannot be seen ("a\\',
        );
  });

  test('takes `.` and `-` for paths like others, without a word', () => {
    expect(read('paths: [., ..]\noutput: ["-"]\n')).toMatchObject({ warnings: [], config: { paths: ['.', '..'] } });
  });

  test('knows what other programs call a level or a format', () => {
    expect(complaint('failOn: [warning]\n')).toContain('did you mean major?');
    expect(complaint('failOn: [error]\n')).toContain('did you mean critical?');
    expect(complaint('format: pretty\n')).toContain('did you mean text?');
  });

  test('sets what a check uses', () => {
    const { config, lines } = read(`# ours
paths: [tenders, more/*.yaml]
failOn: [atRisk, major]
minMargin: 3%
format: json
output:
  - check.sarif
baseline: known.json
worstFirst: yes
`);
    expect(config).toEqual({
      paths: ['tenders', 'more/*.yaml'],
      failOn: ['atRisk', 'major'],
      minMargin: { share: 0.03 },
      format: 'json',
      output: ['check.sarif'],
      baseline: 'known.json',
      worstFirst: true,
    });
    expect(Object.fromEntries(lines)).toEqual({
      paths: 2,
      failOn: 3,
      minMargin: 4,
      format: 5,
      output: 7,
      baseline: 8,
      worstFirst: 9,
    });
  });

  test('may say nothing', () => {
    for (const text of ['', '# nothing yet\n']) {
      const { config, lines } = read(text);
      expect(config).toMatchObject({ paths: [], failOn: [], minMargin: undefined, format: undefined, baseline: '' });
      expect(lines.size).toBe(0);
    }
  });

  test('refuses a key that it does not know, and asks which is meant', () => {
    expect(complaint('fail_on: [major]\n')).toBe(
      'viability.config.yaml:1:1 error: fail_on is not a key known here; did you mean failOn?\n' +
        '   1 | fail_on: [major]\n' +
        '     | ^^^^^^^',
    );
  });

  test.each([
    ['failOn: [dire]\n', 'failOn[0] is "dire"'],
    ['failOn: major\n', 'write a list such as [undeliverable]'],
    ['minMargin: 3\n', 'a share of the price such as 3%, or pounds an hour such as £0.50'],
    ['format: jsn\n', 'did you mean json?'],
    ['worstFirst: maybe\n', 'write yes or no'],
    ['- a\n- b\n', 'this file is a list'],
    ['paths: [a\n', 'not closed'],
  ])('%j is a mistake with a place', (text, message) => {
    expect(complaint(text)).toContain(message);
    expect(complaint(text)).toMatch(/^viability\.config\.yaml:\d+:\d+ error: /);
    expect(read(text).config).toBeUndefined();
  });
});

describe('a least margin', () => {
  test.each([
    ['3%', { share: 0.03 }],
    ['0%', { share: 0 }],
    ['£0.50', { perHour: 0.5 }],
    ['£0.50 an hour', { perHour: 0.5 }],
    ['50p per hour', { perHour: 0.5 }],
    ['50p', { perHour: 0.5 }],
  ])('%s', (text, margin) => {
    expect(parseMargin(text)).toEqual(margin);
  });

  test.each(['3', '0.03', '-3%', 'lots', '£'])('%s could be either or neither, so it is refused', (text) => {
    expect(parseMargin(text)).toMatch(/3%.*£0\.50/);
  });
});
