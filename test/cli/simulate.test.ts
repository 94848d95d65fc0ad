// Ranges drawn, as a person asks for it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { viability } from './program.ts';

const CARE = 'contracts/home-care-2025.yaml';
const folder = mkdtempSync(join(tmpdir(), 'draws-'));
afterAll(() => rmSync(folder, { recursive: true }));
const DRAWN = join(folder, 'drawn.yaml');
writeFileSync(
  DRAWN,
  readFileSync(new URL(`../../${CARE}`, import.meta.url), 'utf8')
    .replace('travel: 6 minutes', 'travel: 4..12 minutes')
    .replace('value: £24.10', 'value: £23..£27'),
);

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('viability simulate', () => {
  it('says the chance first, and what weighs', async () => {
    const { code, stdout } = await viability(['simulate', DRAWN]);
    expect(code).toBe(0);
    expect(flat(stdout)).toMatch(
      /^Draws\. In \d+% of draws the price pays in every year, and in \d+% the contract is deliverable: 2 inputs drawn 10,000 times from seed 1\./,
    );
    expect(flat(stdout)).toContain('visit.travel');
    expect(flat(stdout)).toContain('the likely value weighs four times as much as an end');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
  });

  it('gives the same bytes for the same seed and draws, and others for another', async () => {
    const ask = async (...words: string[]) =>
      (await viability(['simulate', DRAWN, '--draws', '1000', '--json', ...words])).stdout;
    const one = await ask('--seed', '3');
    expect(await ask('--seed', '3')).toBe(one);
    expect(await ask('--seed', '4')).not.toBe(one);
    expect(JSON.parse(one)).toMatchObject({ draws: 1000, seed: 3, defaults: false });
  });

  it('says what the report says, which draws as often', async () => {
    const [report, simulated] = [
      JSON.parse((await viability(['report', DRAWN, '--json'])).stdout),
      JSON.parse((await viability(['simulate', DRAWN, '--json'])).stdout),
    ];
    expect(report.drawn.chances.pays).toEqual(simulated.chances.pays);
    expect(report.drawn.figures).toEqual(simulated.figures);
    expect(report.findings.map(({ id }: { id: string }) => id)).toContain('verdict-hangs-on-luck');
  });

  it.each([
    ['markdown', 'What it hangs on'],
    ['html', '<svg'],
    ['svg', '<title id="chart-title">'],
    ['csv', 'chance,pays,'],
  ])('comes as %s', async (format, part) => {
    const { code, stdout } = await viability(['simulate', DRAWN, '--draws', '500', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(part);
  });

  it('draws what nobody states between its two readings, and names that a judgement', async () => {
    const { code, stdout } = await viability(['simulate', CARE, '--defaults', '--draws', '500']);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain('between the lean and the usual level of the profile');
    expect(flat(stdout)).toContain('that is our judgement');
  });

  it('says how to write a range where there is none', async () => {
    const { code, stderr } = await viability(['simulate', CARE]);
    expect(code).toBe(2);
    expect(flat(stderr)).toContain('states no range to draw; write one such as travel: 20..40 minutes');
    expect(flat(stderr)).toContain('--defaults');
    const bare = await viability(['simulate', 'contracts/raf-fylingdales-2014.yaml', '--defaults']);
    expect(bare.code).toBe(2);
    expect(flat(bare.stderr)).toContain('nobody states how much work is asked for, so no cost can be drawn');
  });

  it('says why, where no range can be drawn', async () => {
    const held = join(folder, 'held.yaml');
    const price = 'price: {per_hour: £24.10}\ndemand: {hours_per_week: 1000 hours, visit_length: 20..40 minutes}\n';
    writeFileSync(held, `contract: {title: Home care, start: 2026-04-01, profile: home-care}\n${price}`);
    const { code, stderr } = await viability(['simulate', held]);
    expect(code).toBe(2);
    expect(flat(stderr)).toContain('none of the ranges can be drawn: demand.visit_length: it cannot move alone');
  });

  it.each([
    ['--draws', '10', '--draws cannot be 10; write a whole number from 100 to 1000000'],
    ['--seed', 'x', '--seed cannot be x; write a whole number from 0'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, stderr } = await viability(['simulate', DRAWN, option, value]);
    expect(code).toBe(2);
    expect(flat(stderr)).toContain(message);
  });
});
