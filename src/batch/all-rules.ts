// Everything that a check of a folder can find: the checks, and what only a folder can show.
import { checks } from '../checks/index.ts';
import { OWN, type Rule } from './rules.ts';

/** All of them, the checks first. */
export function allRules(): Rule[] {
  const own = checks.map(({ id, title, severity, dimension, page }) => {
    const { checks: what, why } = page();
    return { id, title, severity, dimension, about: `${what} ${why}` };
  });
  return [...own, ...OWN];
}

/** Whether `id` is one of them. */
export function isRule(id: string): boolean {
  return OWN.some((rule) => rule.id === id) || checks.some((check) => check.id === id);
}
