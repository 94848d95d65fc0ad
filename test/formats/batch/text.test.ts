import { describe, expect, test } from 'vitest';
import { widestOf } from '../../../src/formats/batch/overview.ts';
import { openText } from '../../../src/formats/batch/text.ts';
import { widthOf } from '../../../src/words/width.ts';
import { bad, broken, fine, hostile, skipped, written } from './samples.ts';

describe('the text of a check', () => {
  test('has a line for each contract, its figures under each other', async () => {
    const lines = (await written('text', [bad, fine, broken, skipped])).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'CONTRACT                  VIEW                    NET PRICE       COST        GAP    MINUTES',
      expect.stringMatching(
        /^contracts\/a\.yaml {10}undeliverable {14}£19\.\d\d {5}£\d\d\.\d\d {5}-£\d\.\d\d {9}\d\d$/,
      ),
      expect.stringMatching(/^contracts\/fine\.yaml {7}cannot tell {16}£44\.\d\d {5}£\d\d\.\d\d {5}£\d\d\.\d\d {9}60$/),
      'contracts/broken.yaml     invalid: 2 mistakes',
      'contracts/notes.yaml      skipped: no contract',
    ]);
  });

  test('writes a line as soon as its contract is known', () => {
    const writer = openText({ colour: false, unicode: false, widest: 10, failOn: ['undeliverable'] });
    expect(writer.add(writer.part(bad))).toContain('contracts/a.yaml');
  });

  test('then has each finding with its place, its line and what to ask', async () => {
    const text = await written('text', [bad]);
    expect(text).toMatch(
      /\n\nFINDINGS\ncontracts\/a\.yaml:3:13 critical price-below-cost .+\n {3}3 \| {3}per_hour: £20\.00\n {5}\| {13}\^{6}\n {2}Ask: .+\?\n\n/,
    );
  });

  test('counts in a line what nobody can tell, and the critical among them', async () => {
    const text = await written('text', [bad]);
    expect(text).toMatch(/^contracts\/a\.yaml: .*\d+ cannot be told(?: \(\d+ critical\))?$/m);
    expect(text).not.toContain('[cannot tell]');
    expect(text).toMatch(/\n--full lists what is counted here, each with its line\.\n$/);
  });

  test('says first what could not be read, then what fails', async () => {
    const details = (await written('text', [fine, bad, broken])).split('FINDINGS')[1] ?? '';
    const firsts = ['contracts/broken.yaml', 'contracts/a.yaml', 'contracts/fine.yaml'].map((name) =>
      details.indexOf(name),
    );
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(firsts[0]).toBe(1);
  });

  test('counts what weighs less, too, where there are many contracts', async () => {
    const text = await written('text', [
      bad,
      ...Array.from({ length: 40 }, (_, at) => ({ ...fine, file: `c/${at}.yaml` })),
    ]);
    expect(text.match(/^c\/\d+\.yaml: \d+ major, .*cannot be told.*$/gm)?.length).toBeGreaterThan(30);
  });

  test('has what nobody can tell in a line each where somebody wants it all', async () => {
    const text = await written('text', [bad], { isFull: true });
    const untold = text.split('\n').filter((line) => line.endsWith('[cannot tell]'));
    expect(untold.length).toBeGreaterThan(3);
    expect(untold.every((line) => /^contracts\/a\.yaml:\d+:\d+ \w+ [a-z-]+ \S/.test(line))).toBe(true);
  });

  test('has mistakes as any other command shows them', async () => {
    expect(await written('text', [broken])).toContain(
      [
        'contracts/broken.yaml:3:13 error: price.per_hour is "16 pounds"; write an amount such as £16.00',
        '   3 |   per_hour: 16 pounds',
        '     |             ^^^^^^^^^',
        '',
        'contracts/broken.yaml: error: the file is too large',
      ].join('\n'),
    );
  });

  test('lists exceptions, and marks what they and the baseline set aside', async () => {
    const text = await written('text', [bad, fine]);
    expect(text).toContain(
      'EXCEPTIONS\ncontracts/a.yaml:8:12 no-indexation, until 31 March 2027, by A. Smith: set anew each April\n',
    );
    expect(text).toContain('[excepted until 31 March 2027 by A. Smith: set anew each April]');
    expect(text).toMatch(/contracts\/fine\.yaml:\d+:\d+ major no-indexation .+ \[known: in the baseline\]/);
  });

  test('ends with the totals', async () => {
    const text = await written('text', [bad, fine, broken, skipped]);
    expect(text).toMatch(
      /\n2 contracts checked: 1 undeliverable and 1 cannot tell\.\n1 file could not be read\.\n1 file skipped\.\n/,
    );
    expect(text).toMatch(
      /\nInputs: \d+ stated, \d+ assumed, \d+ unknown\.\nFindings: \d+ critical, .+ set aside\.\n1 contract at or above --fail-on\.\n--full lists/,
    );
  });

  test('on a screen too narrow for it has the name of a file over its figures', async () => {
    const lines = (await written('text', [bad, broken, skipped], { width: 72 })).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'CONTRACT',
      '  VIEW                    NET PRICE       COST        GAP    MINUTES',
      'contracts/a.yaml',
      expect.stringMatching(/^ {2}undeliverable {14}£19\.\d\d {5}£\d\d\.\d\d {5}-£\d\.\d\d {9}\d\d$/),
      'contracts/broken.yaml',
      '  invalid: 2 mistakes',
    ]);
  });

  test('on a narrow one has the view and the figures in a line of words each', async () => {
    const lines = (await written('text', [bad], { width: 40 })).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'contracts/a.yaml',
      '  undeliverable',
      expect.stringMatching(/^ {2}net £19\.\d\d, cost £\d\d\.\d\d, gap -£\d\.\d\d$/),
    ]);
  });

  test.each([40, 72, 80, 100])('passes the edge of a screen of %s columns with no line', async (width) => {
    const plain = await written('text', [bad, fine, broken, skipped, hostile], { width });
    for (const line of plain.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    const painted = await written('text', [bad, fine, broken, skipped, hostile], { width, colour: true });
    expect(painted.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  test('has colour only where it was decided on', async () => {
    expect(await written('text', [bad], { colour: true })).toContain('\u001b[31mundeliverable');
    expect(await written('text', [hostile])).not.toContain('\u001b');
  });

  test('leaves a file with a long name to push only its own line', () => {
    expect(widestOf(['a'.repeat(200), 'b'])).toBe(60);
  });
});
