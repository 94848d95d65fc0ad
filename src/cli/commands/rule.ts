import type { Check } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import { ruleData, ruleListPage, rulePage } from '../pages/rule.ts';
import { present, RENDER } from '../render.ts';

export const command = defineCommand({
  about:
    'Shows what a contract is checked for: the list of checks, or the page of one, with what it rests on, a worked ' +
    'example in money and how it could be wrong.',
  operands: [{ name: 'ID', about: 'one check, such as price-below-cost', optional: true, takes: checkIds }],
  options: RENDER,
  examples: [
    { line: 'viability rule', does: 'all checks' },
    { line: 'viability rule price-below-legal-minimum', does: 'the page of one' },
    { line: 'viability rule discount-buys-nothing -o rule.md', does: 'the same as a Markdown file' },
  ],
  async run({ operands: [id], options, terminal }) {
    const chosen = id === undefined ? undefined : checkNamed(id);
    const content = {
      document: () => ({ report: chosen ? rulePage(chosen) : ruleListPage(checks) }),
      data: () => ({ rules: (chosen ? [chosen] : checks).map(ruleData) }),
    };
    await present(content, options, terminal);
    return 0;
  },
});

function checkNamed(id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (found) return found;
  const near = didYouMean(id, checkIds());
  throw new UsageError(`there is no check ${id}${near || '; viability rule lists them all'}`);
}

function checkIds(): string[] {
  return checks.map((check) => check.id);
}
