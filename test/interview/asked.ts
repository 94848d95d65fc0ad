// Interviews as tests hold them.
import { expect } from 'vitest';
import { type ServiceName, serviceNames } from '../../src/contract/profiles/registry.ts';
import { readContract } from '../../src/contract/read.ts';
import { answer, begin, newIn, nextQuestion } from '../../src/interview/interview.ts';
import { questionsOf } from '../../src/interview/order.ts';
import { isWrong, type Question, type State } from '../../src/interview/types.ts';

export const SERVICES: readonly (ServiceName | undefined)[] = [undefined, ...serviceNames];

/** Answers by the id of their question; all others are unknown. */
export function interview(service: ServiceName | undefined, answers: { [id: string]: string }): State {
  let state = begin(service);
  const asked: string[] = [];
  for (let question = nextQuestion(state); question; question = nextQuestion(state)) {
    asked.push(question.id);
    const next = answer(state, question, answers[question.id] ?? '');
    if (isWrong(next)) throw new Error(`${question.id}: ${next.wrong}`);
    state = next;
  }
  expect(Object.keys(answers).filter((id) => !asked.includes(id))).toEqual([]);
  return state;
}

/** What the last of some answers is taken for. */
export function taken(service: ServiceName | undefined, answers: { [id: string]: string }): string[] {
  const [last = ''] = Object.keys(answers).slice(-1);
  return newIn(interview(service, { ...answers, [last]: '' }), interview(service, answers));
}

export function questionOf(service: ServiceName | undefined, id: string): Question {
  const question = questionsOf(service).find((each) => each.id === id);
  if (!question) throw new Error(`there is no question ${id}`);
  return question;
}

/** What is wrong with an answer, after what was said before. */
export function wrong(
  service: ServiceName | undefined,
  id: string,
  text: string,
  before: { [id: string]: string } = {},
) {
  let state = begin(service);
  for (const [each, said] of Object.entries(before)) state = answer(state, questionOf(service, each), said) as State;
  const next = answer(state, questionOf(service, id), text);
  if (!isWrong(next)) throw new Error(`${text} was taken`);
  return next.wrong;
}

export const mistakesOf = (text: string): string[] =>
  readContract(text, 'c.yaml').mistakes.map(({ message }) => message);
