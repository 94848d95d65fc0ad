import { describe, expect, it } from 'vitest';
import { appliesOf } from '../../../src/contract/profiles/applies.ts';
import { serviceNames } from '../../../src/contract/profiles/registry.ts';
import { words } from '../../../src/contract/profiles/words.ts';

describe('the words of a service', () => {
  it('are those of people who know it', () => {
    const { visits, people, workers, place, hours, dutyHour } = words('family-support');
    expect(`${workers} give ${hours} on ${visits} to ${people} in the ${place}; an ${dutyHour} costs more`).toBe(
      "family support workers give hours with families on visits to families in the family's home; an hour on duty costs more",
    );
    expect(words('passenger-assistants')).toMatchObject({ visit: 'run', person: 'pupil', place: 'vehicle' });
    expect(words('security-guarding')).toMatchObject({ worker: 'guard', hour: 'guard hour', dutyHour: 'guard hour' });
  });

  it('speak of nobody served where nobody is', () => {
    const nobody = serviceNames.filter((name) => words(name).person === undefined);
    expect(nobody).toEqual(['cleaning', 'security-guarding', 'technical-maintenance']);
    expect(words('cleaning').users).toBe('people who use the building');
  });

  it('fit any service where no profile is named', () => {
    expect(words()).toMatchObject({ visit: 'visit', people: 'people', worker: 'worker', hour: 'hour', night: 'night' });
  });

  it('call an hour with somebody no hour on duty, where the two are told apart', () => {
    const alike = serviceNames.filter((name) => words(name).hour === words(name).dutyHour);
    expect(alike).toEqual(['cleaning', 'security-guarding', 'catering', 'hostel', 'technical-maintenance']);
  });

  it.each(serviceNames)('%s: all are there', (name) => {
    const { person, people, ...rest } = words(name);
    expect(person === undefined).toBe(people === undefined);
    expect(Object.entries(rest).filter(([, each]) => !each)).toEqual([]);
    expect(Object.keys(rest)).toHaveLength(Object.keys(words()).length - 2);
  });
});

describe('what applies to a service', () => {
  it('leaves out checks and ways that make no sense of it', () => {
    expect(appliesOf('cleaning').irrelevant.has('visit-too-short')).toBe(true);
    expect(appliesOf('home-care').irrelevant.has('visit-too-short')).toBe(false);
    expect(appliesOf('home-care').onlyIf.get('call-out-not-attended')).toBe('calls-answered');
  });

  it('says what to ask first', () => {
    const [first] = appliesOf('floating-support').ask;
    expect(first).toEqual({
      paths: ['price.buys'],
      question: 'Does the price buy hours with clients, or hours of staff? It turns the view.',
    });
  });

  it('says the shape of a contract in numbers', () => {
    expect(appliesOf('home-care').shape).toEqual({
      visits: { min: 0.25, max: 2 },
      crew: { min: 1, max: 2 },
      nights: 'none',
      calls: 'planned',
    });
    expect(appliesOf('patient-transport').shape.crew).toEqual({ min: 2, max: 2 });
    const shapes = serviceNames.map((name) => appliesOf(name).shape);
    for (const { visits = { min: 1, max: 1 }, crew } of shapes) {
      expect(visits.min).toBeLessThanOrEqual(visits.max);
      expect(crew.min).toBeLessThanOrEqual(crew.max);
    }
  });
});
