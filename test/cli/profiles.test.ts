import { describe, expect, it } from 'vitest';
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import { viability } from './program.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('viability profiles', () => {
  it('lists the kinds of service, with the names that people use', async () => {
    const { code, stdout, stderr } = await viability(['profiles']);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of serviceNames) expect(stdout).toContain(`  ${name}`);
    expect(flat(stdout)).toContain('domiciliary care');
  });

  it('shows one, by any of its names, as resolved for a day, a nation and a provider', async () => {
    const { stdout } = await viability(['profiles', 'Domiciliary care', '--on', '2016-09-01', '--nation', 'wales']);
    expect(flat(stdout)).toContain('For a contract that starts on 1 September 2016 in Wales, provided by a company.');
    expect(flat(stdout)).toContain('visit.travel');
    const allowance = async (provider: string) => {
      const { stdout: json } = await viability(['profiles', 'home-care', '--json', '--provider', provider]);
      const [{ fills }] = JSON.parse(json).profiles;
      return fills.find(({ path }: { path: string }) => path === 'on_costs.employment_allowance').lean.value;
    };
    expect([await allowance('charity'), await allowance('company')]).toEqual(['yes', 'no']);
  });

  it('asks which was meant', async () => {
    const { code, stderr } = await viability(['profiles', 'home-car']);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no profile home-car; did you mean home-care?');
  });
});
