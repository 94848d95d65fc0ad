// Will anybody come, as a person asks it.
import { describe, expect, it } from 'vitest';
import { viability } from './program.ts';

const SUPPORT = 'contracts/family-support-2015.yaml';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('viability calls', () => {
  it('says how long it simulates, and other volumes before anything else', async () => {
    const { code, stdout } = await viability(['calls', SUPPORT]);
    expect(code).toBe(0);
    expect(flat(stdout)).toMatch(
      /^Calls\. 2,600 weeks of calls as they come at random, ten times as many as a report simulates, drawn from seed 1\./,
    );
    const headings = ['HOW MANY CALLS WILL COME?', 'WILL ANYBODY COME?', 'through the week', 'Two awake'];
    const places = headings.map((heading) => stdout.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const asked = (seed: string) => viability(['calls', SUPPORT, '--years', '20', '--seed', seed, '--json']);
    const [one, again, other] = [await asked('3'), await asked('3'), await asked('4')];
    expect(one.stdout).toBe(again.stdout);
    const [data, others] = [JSON.parse(one.stdout), JSON.parse(other.stdout)];
    expect(data.seed).toBe(3);
    expect(data.calls.weeks).toBe(1043);
    expect(data.byHour).toHaveLength(168);
    expect(data.volumes.map(({ factor }: { factor: number }) => factor)).toEqual([1 / 6, 1 / 2, 2]);
    expect(data.calls.allOut).not.toBe(others.calls.allOut);
  });

  it('draws the week in HTML too', async () => {
    const { stdout } = await viability(['calls', SUPPORT, '--format', 'html']);
    expect(stdout).toContain('Sat 00:00-06:00');
    expect(stdout).toContain('One awake');
  });

  it('says the same shares as the report, which simulates less', async () => {
    const [report, calls] = [
      await viability(['report', SUPPORT, '--json']),
      await viability(['calls', SUPPORT, '--json']),
    ].map(({ stdout }) => JSON.parse(stdout).calls);
    expect(report.interval.allOut[0]).toBeLessThan(calls.allOut);
    expect(report.interval.allOut[1]).toBeGreaterThan(calls.allOut);
    expect(report.ladder).toHaveLength(4);
  });

  it.each([
    ['contracts/home-care-2025.yaml', 'Visits are planned: in a service of this kind', 'profile'],
    [
      'contracts/raf-fylingdales-2014.yaml',
      'The contract asks for no visits, and only visits are simulated',
      'no-journeys',
    ],
  ])('says of %s why there is nothing to simulate', async (path, words, because) => {
    const { code, stdout } = await viability(['calls', path]);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain(words);
    expect(JSON.parse((await viability(['calls', path, '--json'])).stdout)).toMatchObject({ calls: null, because });
  });

  it.each([
    [['--seed', '-1'], '--seed cannot be -1; write a whole number from 0 to 2147483647, such as 7'],
    [['--years', '0'], '--years cannot be 0; write a whole number from 1 to 1000, such as 100'],
  ])('refuses %j', async (words, message) => {
    const { code, stderr } = await viability(['calls', SUPPORT, ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
