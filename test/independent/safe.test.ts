// The safe rungs of contracts that leave most to their profile: what the file does not say stands at its safe level.
import { describe, expect, test } from 'vitest';
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import { contractIn, writtenAtSafe } from './at-safe.ts';
import { compare, readable } from './compare.ts';

const HEAD = `
contract: {title: T, authority: A, start: 2026-04-01, years: 2, provider_kind: company`;
const REST = `
price: {per_hour: £30.00, second_worker: 0%, indexation: prices}
demand: {hours_per_week: 3000 hours, visit_length: 1 hour, response_time: 1 day, calls: planned}
in_house: {pay_point: 7}`;

const SAID: Record<string, string> = {
  'nothing more': '',
  'risks, and parts of some sections': `
lone_working: {risks: [violence, "intoxicated adults", aggression]}
visit: {travel: 10 minutes}
pay: {sick_pay: statutory, enhancements: none}
absence: {training: 1 day, sickness: 3%}
supervision: {span: 30}`,
  'cover of its own, and what is safe of it': `
cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: waking}]
safe: {cover: [{days: every day, hours: "22:00-07:00", staff: 2, mode: waking}]}`,
};

describe.each(Object.entries(SAID))('silent but for %s', (_, said) => {
  test.each(serviceNames)('%s', (profile) => {
    const text = `${HEAD}, profile: ${profile}}${REST}${said}`;
    const contract = contractIn(text);
    const { differences } = compare(contract, contract, contractIn(writtenAtSafe(text)));
    expect(readable(differences)).toEqual([]);
  });
});

test('and a level that is missed is seen', () => {
  const contract = contractIn(`${HEAD}, profile: home-care}${REST}`);
  expect(compare(contract, contract, contract).differences).toContainEqual(expect.stringMatching(/safe post.onDuty/));
});
