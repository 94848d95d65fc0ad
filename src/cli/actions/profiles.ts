import { type Circumstances, PRICE_DATE } from '../../contract/profiles/levels.ts';
import { type ServiceName, serviceCalled, serviceNames } from '../../contract/profiles/registry.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Profiles } from '../commands/profiles.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import { profileData, profileList, profileOf } from '../pages/profiles.ts';
import { present } from '../render.ts';

export async function run({ operands: [name], options, terminal }: Invocation<Profiles>): Promise<ExitCode> {
  const circumstances: Circumstances = {
    start: options.on ?? PRICE_DATE,
    nation: options.nation,
    provider_kind: options.provider,
    risks: [],
  };
  const chosen = name === undefined ? undefined : named(name);
  const content = {
    document: () => ({ report: chosen ? profileOf(chosen, circumstances) : profileList() }),
    data: () => ({ profiles: (chosen ? [chosen] : serviceNames).map((each) => profileData(each, circumstances)) }),
  };
  return present(content, options, terminal);
}

function named(name: string): ServiceName {
  const found = serviceCalled(name);
  if (found) return found;
  throw new UsageError(
    `there is no profile ${name}${didYouMean(name, serviceNames) || '; viability profiles lists them all'}`,
  );
}
