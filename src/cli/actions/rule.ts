import type { Check } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import type { Render } from '../options.ts';
import { ruleData, ruleListPage, rulePage } from '../pages/rule.ts';
import { present } from '../render.ts';

export async function run({ operands: [id], options, terminal }: Invocation<Render>): Promise<ExitCode> {
  const chosen = id === undefined ? undefined : checkNamed(id);
  const content = {
    document: () => ({ report: chosen ? rulePage(chosen) : ruleListPage(checks) }),
    data: () => ({ rules: (chosen ? [chosen] : checks).map(ruleData) }),
  };
  await present(content, options, terminal);
  return 0;
}

function checkNamed(id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (found) return found;
  const near = didYouMean(id, checkIds());
  throw new UsageError(`there is no check ${id}${near || '; viability rule lists them all'}`);
}

function checkIds(): string[] {
  return checks.map((check) => check.id);
}
