// What is found and asked of work for which nobody goes anywhere: by telephone, in a control room, at a gate.
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/read.ts';
import { allQuestions } from '../../../src/report/questions/index.ts';
import { asCalledFor } from '../../../src/scenarios/safe.ts';

const HEAD = 'title: T, authority: A, nation: england, start: 2026-04-01, years: 1';
const HELPLINE = `contract: {${HEAD}}
price:
  items: [{name: answered call, price: £9.80, per_year: 21000, contact_time: 12 minutes}]
lone_working: {risks: [suicidal callers, nights]}
safe: {second_worker: 50%}
cover: [{days: every day, hours: "18:00-08:00", staff: 2, mode: waking, takes_visits: no}]
quality: {contact: phone}
`;
const BY_PHONE = `contract: {${HEAD}, profile: family-support}
price: {per_hour: £30}
demand: {hours_per_week: 60 hours, visit_length: 1 hour}
lone_working: {risks: [families in crisis, nights]}
quality: {contact: phone}
`;
const CONTROL_ROOM = `contract: {${HEAD}, profile: security-guarding}
price:
  block_per_year: £320000
cover: [{days: every day, hours: "00:00-24:00", staff: 2, mode: waking}]
`;

function told(text: string) {
  const { contract: file } = readContract(text, 'c.yaml');
  const { assessment } = (file && assess(file)) ?? {};
  if (!file || !assessment) throw new Error('there is no assessment');
  const questions = allQuestions(assessment).map((each) => each.text);
  return { file, questions, found: assessment.findings.map(({ id }) => id), words: questions.join('\n') };
}

const OF_JOURNEYS = /door|goes alone|go alone|journey|mile|travel|is home|must somebody be there/;

describe('work by telephone', () => {
  it.each([
    ['a helpline', HELPLINE],
    ['support by telephone', BY_PHONE],
  ])('of %s is asked nothing of journeys and of a second worker', (_, text) => {
    const { found, words } = told(text);
    for (const id of ['second-worker-for-risks', 'lone-work-controls', 'response-time-not-kept'])
      expect(found).not.toContain(id);
    expect(words).not.toMatch(OF_JOURNEYS);
  });

  it('is costed without journeys and a second worker, whatever its profile says of visits', () => {
    const { contract } = told(BY_PHONE).file;
    expect(contract.visit).toMatchObject({ travel: 0, miles: 0 });
    expect(asCalledFor(contract).contract.lone_working.second_worker).toBe(0);
    const inPerson = told(BY_PHONE.replace('phone', 'in-person')).file.contract;
    expect(inPerson.visit.travel).toBeGreaterThan(0);
    expect(asCalledFor(inPerson).contract.lone_working.second_worker).toBeGreaterThan(0);
  });

  it('is costed with what the contract itself states of them', () => {
    const { contract } = told(`${BY_PHONE}visit: {travel: 20 minutes}\nsafe: {second_worker: 50%}\n`).file;
    expect(contract.visit.travel).toBeCloseTo(1 / 3);
    expect(asCalledFor(contract).contract.lone_working.second_worker).toBe(0.5);
  });

  it('is what a helpline sells, and not what an assessment is expected to be', () => {
    expect(told(HELPLINE).found).not.toContain('contact-not-in-person');
    expect(told(HELPLINE.replace('answered call', 'assessment')).found).toContain('contact-not-in-person');
    expect(told(BY_PHONE).found).toContain('contact-not-in-person');
  });
});

describe('work at one place', () => {
  it('is not asked how soon somebody comes, and of two on duty not who is alone', () => {
    const { words } = told(CONTROL_ROOM);
    expect(words).not.toMatch(OF_JOURNEYS);
    expect(words).not.toMatch(/alone/);
  });

  it('is asked of lone work where one is there by themselves, and of calls where the contract speaks of them', () => {
    expect(told(CONTROL_ROOM.replace('staff: 2', 'staff: 1')).words).toMatch(/lone work/);
    expect(told(CONTROL_ROOM.replace('waking', 'on-call')).words).toContain('How soon must somebody be there');
    const stated = told(`${CONTROL_ROOM}demand: {response_time: 30 minutes}\n`);
    expect(stated.file.contract.demand.response_time).toBe(0.5);
  });
});
