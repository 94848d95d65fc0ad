// What `viability profiles` says: the kinds of service, and one of them with what fills in.

import { formatDay, formatIso } from '../../calendar/day.ts';
import { NATIONS } from '../../calendar/types.ts';
import { type Circumstances, levels, type ReadLevel } from '../../contract/profiles/levels.ts';
import { type ServiceName, serviceFile, serviceNames } from '../../contract/profiles/registry.ts';
import { aside, left, table, textCell } from '../../report/blocks.ts';
import { profilePage } from '../../report/reference/profile.ts';
import type { Row } from '../../report/types.ts';
import { joinWords } from '../../words/words.ts';
import { type Page, pageOf } from './page.ts';

export function profileList(): Page {
  const rows = serviceNames.map((name): Row => {
    const { title, also_called } = serviceFile(name);
    return {
      cells: [textCell(name), textCell(title)],
      note: `also called ${joinWords(also_called)}`,
    };
  });
  return pageOf({
    lead: `${serviceNames.length} kinds of service.`,
    sentence:
      'A contract that names one as its profile is read twice where it is silent: at the least that is lawful and competent, and as is usual.',
    title: 'Profiles',
    subtitle: 'What fills in where a contract is silent',
    blocks: [
      table([left('Name'), left('Service')], rows),
      aside('`viability profiles NAME` shows what fills in, with its sources.'),
    ],
  });
}

export function profileOf(name: ServiceName, circumstances: Circumstances): Page {
  const { start, nation, provider_kind } = circumstances;
  const [, ...blocks] = profilePage(name, circumstances);
  const { title } = serviceFile(name);
  return pageOf({
    lead: `profile: ${name}.`,
    sentence: `For a contract that starts on ${formatDay(start)} in ${NATIONS[nation]}, provided by a ${KINDS[provider_kind]}.`,
    title,
    subtitle: 'What fills in where a contract is silent',
    blocks,
  });
}

const KINDS = { company: 'company', charity: 'charity', mutual: 'mutual', public: 'public body' } as const;

export function profileData(name: ServiceName, circumstances: Circumstances) {
  const { title, also_called } = serviceFile(name);
  const { fills, proposes } = levels(name, circumstances);
  const level = ({ text, basis, sources, judgement }: ReadLevel) => ({ value: text, basis, sources, judgement });
  const entries = (of: typeof fills) =>
    [...of].map(([path, { lean, usual, safe, note }]) => ({
      path,
      lean: level(lean),
      usual: level(usual),
      safe: level(safe),
      note: note ?? null,
    }));
  return {
    name,
    title,
    alsoCalled: also_called,
    on: formatIso(circumstances.start),
    nation: circumstances.nation,
    provider: circumstances.provider_kind,
    fills: entries(fills),
    proposes: entries(proposes),
  };
}
