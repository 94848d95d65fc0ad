// What is asked of a service, and in which order.
import { describe, expect, it } from 'vitest';
import type { ServiceName } from '../../src/contract/profiles/registry.ts';
import { fieldAt } from '../../src/contract/schema.ts';
import { placeInTender } from '../../src/glossary/index.ts';
import { aboutQuestion } from '../../src/interview/help.ts';
import { answer, begin, nextQuestion, questionsNow } from '../../src/interview/interview.ts';
import { askedFirst, questionsOf } from '../../src/interview/order.ts';
import type { State } from '../../src/interview/types.ts';
import { questionOf, SERVICES } from './asked.ts';

describe('the questions', () => {
  it.each(SERVICES)('of %s are about keys that there are, each once, with why and where it stands', (service) => {
    const questions = questionsOf(service);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, paths, ask, why } of questions) {
      expect([id, paths.filter((path) => fieldAt(path) === undefined)]).toEqual([id, []]);
      for (const words of [ask, why, placeInTender(paths[0] as string)]) expect(words?.length).toBeGreaterThan(10);
    }
  });

  it.each(SERVICES)('of %s are a dozen or so', (service) => {
    let state = begin(service);
    let count = 0;
    for (let question = nextQuestion(state); question; question = nextQuestion(state)) {
      state = answer(state, question, '') as State;
      count++;
    }
    expect(count).toBeGreaterThanOrEqual(12);
    expect(count).toBeLessThanOrEqual(16);
  });

  it('come in the order in which the profile asks', () => {
    const order = (service: ServiceName) => questionsOf(service).map(({ id }) => id);
    expect(order('refuge').indexOf('cover')).toBeLessThan(order('refuge').indexOf('alone'));
    expect(order('family-support').indexOf('alone')).toBeLessThan(order('family-support').indexOf('cover'));
    expect(order('cleaning')).not.toContain('cover');
    expect(order('youth-work')).toContain('crew');
    expect(order('refuge')).not.toContain('length');
  });

  it('name each piece that is paid for, where there are several', () => {
    const asked = (price: string): string[] => {
      const state = answer(begin('catering'), questionOf('catering', 'price'), price) as State;
      return questionsNow(state).flatMap(({ id, ask }) => (['volume', 'piece'].includes(id) ? [ask] : []));
    };
    expect(asked('£3 a meal')).toEqual([
      'How much of it is bought?',
      'How long does one take: with the person, and away from them?',
    ]);
    expect(asked('£3 a meal and £9 a delivery')).toEqual([
      'How much of it is bought: how many meals, how many deliveries?',
      'How long does each take, with the person and away from them: meal, delivery?',
    ]);
  });

  it('show what such a service is asked first, and on ? what is usual', () => {
    const cover = questionsOf('hostel').find(({ id }) => id === 'cover');
    if (!cover) throw new Error('a hostel is not asked for its cover');
    expect(askedFirst(cover, 'hostel')).toContain('Is anybody ever there alone?');
    const help = aboutQuestion(cover, 'hostel').join('\n');
    expect(help).toContain('Where it stands: The specification, under hours of operation');
    expect(help).toContain('Proposed, usual: [{days: every day, hours: "00:00-24:00", staff: 1, mode: waking');
  });
});
