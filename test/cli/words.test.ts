// What a person types who knows the words of the field, and not those of the program.
import { describe, expect, it } from 'vitest';
import { emptyFolder, viability } from './program.ts';

const SHORT = 'contracts/family-support-2015.yaml';
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('viability explain', () => {
  it('opens two levels, names what it leaves closed and says how to go on', async () => {
    const { stdout } = await viability(['explain', SHORT, 'cost.perContactHour']);
    expect(stdout.split('\n').length).toBeLessThan(80);
    expect(stdout).toContain('Total cost (cost.total)');
    expect(flat(stdout)).toContain('NOT OPENED HERE - Direct cost: £55,822.78 a year (cost.direct)');
    expect(flat(stdout)).toMatch(
      /--depth 3 opens \d+ more figures, --all everything .* viability explain contracts\/family-support-2015\.yaml cost\.direct/,
    );
    const all = await viability(['explain', SHORT, 'cost.perContactHour', '--all']);
    expect(all.stdout).not.toContain('NOT OPENED HERE');
    expect(all.stdout.split('\n').length).toBeGreaterThan(500);
  });

  it.each([
    ['cost', ['cost.perContactHour', 'cost.total']],
    ['NLW', ['law.minimum-wage', 'pay.minimumWage']],
    ['CPI', ['assumptions.price_growth', 'money.priceFactor']],
    ['ECM', ['monitoring[0].measure', 'monitoring[0].evidence']],
    ['domiciliary care', ['contract.profile']],
    ['overhead', ['cost.overhead']],
  ])('lists what %s may mean, with its values', async (word, ids) => {
    const { code, stdout } = await viability(['explain', SHORT, word, '--json']);
    expect(code).toBe(0);
    const found = JSON.parse(stdout).matches.map(({ id }: { id: string }) => id);
    expect(found).toEqual(expect.arrayContaining(ids));
  });

  it('opens the one figure that net price is, by the words of the field', async () => {
    const { stdout } = await viability(['explain', SHORT, 'net price']);
    expect(flat(stdout)).toContain('Net price of an hour. The figure income.netPerUnit of');
  });

  it('opens an input that no figure stands for', async () => {
    const { code, stdout } = await viability(['explain', SHORT, 'price.per_hour']);
    expect(code).toBe(0);
    expect(stdout).toContain('price.per_hour: £16.00');
    expect(flat(stdout)).toContain(`${SHORT} line 16, price.per_hour`);
  });

  it('says of a key that the contract does not state where it is told of', async () => {
    const { code, stderr } = await viability(['explain', SHORT, 'demand.pattern[7].days']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'the contract states no demand.pattern[7].days; viability help demand.pattern[7].days says',
    );
  });
});

describe('other commands', () => {
  it('find rates and checks by part of a name and by the words of the field', async () => {
    expect((await viability(['rates', 'nmw'])).stdout).toContain('Adult minimum wage');
    expect((await viability(['rates', 'CPI'])).stdout).toContain('Yearly growth of consumer prices');
    const { rules } = JSON.parse((await viability(['rule', 'price', '--json'])).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toContain('price-below-cost');
    expect((await viability(['rule', 'TUPE'])).stdout).toMatch(/^staff-cut-after-transfer\. /);
  });

  it.each([
    [
      ['solve', SHORT, '--for', 'price'],
      'there is no input price; did you mean price.per_hour or price.block_per_year?',
    ],
    [
      ['what-if', SHORT, 'price.per_hour=£28'],
      'what-if takes each change behind --set; write --set "price.per_hour=£28"',
    ],
    [
      ['what-if', SHORT, '--set', 'price=28'],
      '--set price=28: price holds several values, so name one of them, such as price.per_hour',
    ],
    [['rates', 'zzzz'], 'there is no rate zzzz; viability rates lists them all'],
  ])('%j says what to type', async (words, says) => {
    const { code, stderr } = await viability(words);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it('say so where there is no folder of contracts', async () => {
    const cwd = emptyFolder();
    const checked = await viability(['check'], { cwd });
    expect(checked).toMatchObject({ code: 2 });
    expect(checked.stderr).toContain(
      'there is no folder contracts here; name the files or folders that hold the contracts',
    );
    expect((await viability(['register'], { cwd })).stderr).toContain('there is no folder contracts here');
  });
});

describe('help', () => {
  it('tells of a word, a section of the method, a key and the exit codes', async () => {
    expect(flat((await viability(['glossary', 'headroom'])).stdout)).toMatch(
      /^Relief factor\. Paid hours for each hour on duty/,
    );
    expect((await viability(['method', 'on-costs'])).stdout).toMatch(/^7\. On-costs/);
    expect((await viability(['method', '11'])).stdout).toContain('legalMinimum');
    const key = flat((await viability(['help', 'price.indexation'])).stdout);
    expect(key).toContain('Write none, wages, prices or a share such as 2%');
    expect(key).toContain('In a tender The terms and conditions, under price review');
    expect(flat((await viability(['help', 'exit-codes'])).stdout)).toContain('2 could not be done.');
    expect((await viability(['help', 'relief factor'])).stderr).toContain(
      'viability glossary "relief factor" says what it means',
    );
  });
});

describe('a folder of contracts', () => {
  it('prints at most a hundred lines of ours', async () => {
    const { stdout } = await viability(['check', 'contracts']);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(100);
    const full = await viability(['check', 'contracts', '--full']);
    expect(full.stdout.split('\n').length).toBeGreaterThan(200);
  });
});
