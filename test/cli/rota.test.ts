// The rota, as a person asks for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder, viability } from './program.ts';

const SUPPORT = 'contracts/family-support-2015.yaml';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('viability rota', () => {
  it('says how many it takes, who is when, and the same bytes each time', async () => {
    const [one, again] = [await viability(['rota', SUPPORT]), await viability(['rota', SUPPORT])];
    expect(one.code).toBe(0);
    expect(one.stdout).toBe(again.stdout);
    expect(flat(one.stdout)).toMatch(/^Rota\. 3 people are the fewest who can lawfully give the cover/);
    const headings = ['WHO IS WHEN', 'What each has in a year', 'THE RULES THAT IT KEEPS'];
    const places = headings.map((heading) => one.stdout.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('asks of other numbers whether they are enough, and names the rule in the way', async () => {
    const { stdout } = await viability(['rota', SUPPORT, '--people', '1.2', '--json']);
    const { rota } = JSON.parse(stdout);
    expect(rota.given).toMatchObject({ employed: 1.2, isEnough: false });
    // The calls that come fill more than one week, and one on call has no day off.
    expect(
      Object.fromEntries(rota.without.map(({ rule, people }: { rule: string; people: number }) => [rule, people])),
    ).toMatchObject({
      'working-week': 2,
      'weekly-rest': 2,
      all: 1,
    });
    expect(flat((await viability(['rota', SUPPORT, '--people', '1.2'])).stdout)).toContain(
      'No rule stands in the way alone: several do together.',
    );
  });

  it('writes a calendar, a table, a page and a note for a forum', async () => {
    const folder = emptyFolder();
    const written = async (name: string): Promise<string> => {
      const { code } = await viability(['rota', SUPPORT, '-o', join(folder, name)]);
      expect(code).toBe(0);
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(await written('rota.ics')).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    expect(await written('rota.csv')).toMatch(/^worker,week,day,from,to,hours,mode\r\n1,1,/);
    expect(await written('rota.html')).toContain('Who is when');
    expect(await written('rota.md')).toMatch(/\| worker \| Mon +\|/);
  });

  it.each([
    ['contracts/home-care-2025.yaml', 'The contract states no cover'],
    ['contracts/raf-fylingdales-2014.yaml', 'The contract states no cover'],
  ])('says of %s why there is none', async (path, words) => {
    const { code, stdout } = await viability(['rota', path]);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain(words);
    expect(JSON.parse((await viability(['rota', path, '--json'])).stdout)).toMatchObject({
      rota: null,
      because: 'no-cover',
    });
    const calendar = await viability(['rota', path, '--format', 'ics']);
    expect(calendar.code).toBe(2);
    expect(calendar.stderr).toContain('only viability rota gives ics, where there is cover to give');
  });

  it.each(['0', '-1', 'many', '100000'])('refuses --people %s', async (people) => {
    const { code, stderr } = await viability(['rota', SUPPORT, `--people=${people}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--people cannot be ${people}; write a number of people employed, such as 4 or 5.5`);
  });

  it('answers a hundred windows, a crew larger than the cover, and hours without anybody', async () => {
    const windows = Array.from(
      { length: 100 },
      (_, at) =>
        `{days: ${['mon-fri', 'weekends', 'every day', 'tue'][at % 4]}, hours: "${String(at % 24).padStart(2, '0')}:00-${String((at + 5) % 24).padStart(2, '0')}:00", staff: ${1 + (at % 2)}, mode: ${['waking', 'on-call'][at % 2]}}`,
    );
    const text = readFileSync(join(ROOT, 'contracts/home-care-2025.yaml'), 'utf8').replace(/^cover:(?:\n[ -].*)*/m, '');
    const asked = async (cover: string) =>
      viability(['rota', '-', '--json'], { stdin: `${text}\ncover: [${cover}]\n` });
    const { code, stdout, stderr } = await asked(windows.join(', '));
    expect({ code, stderr: stderr.includes('error') }).toEqual({ code: 0, stderr: false });
    expect(JSON.parse(stdout).rota.people).toBeGreaterThan(10);
    const few = JSON.parse((await asked('{days: sat, hours: "10:00-12:00", staff: 1, mode: waking}')).stdout);
    expect(few.rota).toMatchObject({ people: 1, isProved: true });
  });
});

describe('the solver', () => {
  it('stands beside the program with its WebAssembly and its licence, and is in none of its code', () => {
    const dist = (name: string): Buffer => readFileSync(join(ROOT, 'dist', name));
    expect(dist('highs.wasm').subarray(0, 4).toString('latin1')).toBe('\0asm');
    expect(dist('highs.cjs').toString()).toContain('highs.wasm');
    expect(dist('THIRD-PARTY-NOTICES.txt').toString()).toMatch(/^highs 1\.\S+ \(MIT\)$/m);
    const program = dist('program.cjs').toString();
    expect(program).not.toContain('highs.wasm');
    expect(program.split('highs.cjs')).toHaveLength(2);
  });

  it('is loaded by no report and no check: they do without it', async () => {
    const loud = '--require=./test/cli/no-solver.cjs';
    const run = (words: string[]) => viability(words, { env: { NODE_OPTIONS: loud } });
    for (const words of [
      ['report', SUPPORT, '--full'],
      ['check', 'contracts', '--fail-on', 'never'],
      ['calls', SUPPORT],
    ])
      expect((await run(words)).stderr).not.toContain('the solver is loaded');
    expect((await run(['rota', SUPPORT])).stderr).toContain('the solver is loaded');
  });
});
