import type { Check } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { meantBy } from '../../glossary/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import type { Render } from '../options.ts';
import { ruleData, ruleListPage, rulePage } from '../pages/rule.ts';
import { present } from '../render.ts';

export async function run({ operands: [id], options, terminal }: Invocation<Render>): Promise<ExitCode> {
  const shown = id === undefined ? checks : checksCalled(id);
  const [first] = shown;
  const chosen = shown.length === 1 ? first : undefined;
  const content = {
    document: () => ({ report: chosen ? rulePage(chosen) : ruleListPage(shown) }),
    data: () => ({ rules: shown.map(ruleData) }),
  };
  return present(content, options, terminal);
}

/** Those that the id, part of it or a word of the field stands for. */
function checksCalled(id: string): readonly Check[] {
  const found = meantBy(
    id,
    checks.map((check) => ({ name: check.id, about: check.title, check })),
  );
  if (found.length > 0) return found.map(({ check }) => check);
  const near = didYouMean(
    id,
    checks.map((check) => check.id),
  );
  throw new UsageError(`there is no check ${id}${near || '; viability rule lists them all'}`);
}
