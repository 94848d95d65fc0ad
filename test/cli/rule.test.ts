import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { viability } from './program.ts';

describe('viability rule', () => {
  it('lists every check with its severity and what it is about', async () => {
    const { code, stdout, stderr } = await viability(['rule']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { id } of checks) expect(stdout).toContain(id);
    expect(stdout).toMatch(/price-below-legal-minimum\s+critical\s+law/);
  });

  it('prints the page of a check', async () => {
    const { code, stdout } = await viability(['rule', 'discount-buys-nothing']);
    expect(code).toBe(0);
    for (const heading of ['WHAT IT CHECKS', 'WHY IT MATTERS', 'IN MONEY', 'BASED ON', 'HOW IT COULD BE WRONG'])
      expect(stdout).toContain(heading);
    expect(stdout).toContain('leaves £14.00');
  });

  it('prints it as Markdown', async () => {
    const { stdout } = await viability(['rule', 'leave-below-statutory', '--format', 'markdown']);
    expect(stdout).toContain('## What it checks');
  });

  it('shows where judgement draws the line, and on whose word', async () => {
    const { stdout } = await viability(['rule', 'vacancies-high']);
    expect(stdout).toContain('WHERE THE LINE IS DRAWN');
    expect(stdout).toMatch(/Share of vacant work from which a question is due: 15%\./);
  });

  it('names the condition, which explain opens on a contract', async () => {
    expect((await viability(['rule', 'no-continuity'])).stdout).toContain('It holds where: Any worker may come.');
    const { stdout } = await viability(['explain', 'contracts/family-support-2015.yaml', 'check.netUnderCost']);
    expect(stdout).toContain('Net income is under total cost');
    expect(stdout).toMatch(/= £[\d,.]+ \+ £0\.\d+ < £[\d,.]+/);
  });

  it('gives it as data', async () => {
    const { stdout } = await viability(['rule', 'price-below-cost', '--json']);
    const { rules } = JSON.parse(stdout);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ id: 'price-below-cost', dimension: 'finance', severity: 'critical' });
    expect(rules[0].condition.says).toContain('Net income');
    expect(rules[0].figures.net).toMatchObject({ figure: 'income.netPerUnit', unit: 'GBP/unit' });
    expect(rules[0].page.couldBeWrong.length).toBeGreaterThan(0);
  });

  it('asks whether a near name was meant', async () => {
    const { code, stderr } = await viability(['rule', 'price-belov-cost']);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no check price-belov-cost; did you mean price-below-cost?');
  });

  it('says where the names are for a name like none of them', async () => {
    const { code, stderr } = await viability(['rule', 'zzz']);
    expect(code).toBe(2);
    expect(stderr).toContain('viability rule lists them all');
  });
});
