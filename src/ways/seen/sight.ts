// What one measure of the contract would show of one lever, and why no more.

import { wordsFor } from '../../contract/profiles/words.ts';
import type { Holder, MonitoringMeasure } from '../../contract/types.ts';
import { visits } from '../../figures/time/visits.ts';
import type { Sees, Sight } from '../../model/types.ts';
import { number, share, timeSpan } from '../../words/words.ts';
import { minutesPerVisit } from '../hours-given.ts';
import type { Lever } from '../lever.ts';
import type { Setting } from '../setting.ts';
import { moveOf } from '../solve-lever.ts';
import { measureIn, measures } from './measures.ts';

/** A sample that would meet a case with this chance shows it; with less than even chances it does not. */
const LIKELY = 0.95;
const EVEN = 0.5;

const LESS: Record<Sees, Sees> = { sees: 'partly', partly: 'blind', blind: 'blind' };

/** Who stands behind a measure: a forum or survey speaks for whoever runs it. */
export function holderOf({ measure, evidence, run_by }: MonitoringMeasure): Holder {
  if (run_by === 'provider') return 'provider';
  return evidence ?? run_by ?? measures[measure].usually;
}

/** `entry` is the `at`th of the contract. Without a setting (no sums) nothing that rests on numbers weakens it. */
export function sightOf(entry: MonitoringMeasure, at: number, lever: Lever, setting: Setting | undefined): Sight {
  const { sees, blind, label: plain } = measures[entry.measure];
  const own = setting && wordsFor(setting.contract);
  const label = own ? measureIn(entry.measure, own) : plain;
  const inWords = (text: string): string => (own ? text.replace('the people served', own.users) : text);
  const evidence = holderOf(entry);
  const why = sees[lever.id]?.why;
  const { level, weakenedBy } = weighed(entry, lever, setting);
  const but = weakenedBy.length > 0 ? `, but ${weakenedBy.map((reason) => reason()).join(', and ')}` : '';
  return {
    measure: entry.measure,
    label,
    path: `monitoring[${at}]`,
    evidence,
    level,
    ownWord: evidence === 'provider',
    reason: why === undefined ? `It ${inWords(blind)}.` : `It ${inWords(why)}${but}.`,
  };
}

/** As `sightOf`, where nobody asks why. */
export function levelOf(entry: MonitoringMeasure, lever: Lever, setting: Setting | undefined): Sees {
  return weighed(entry, lever, setting).level;
}

interface Weighed {
  level: Sees;
  weakenedBy: (() => string)[];
}

function weighed(entry: MonitoringMeasure, lever: Lever, setting: Setting | undefined): Weighed {
  const { sees, ofVisits } = measures[entry.measure];
  const result: Weighed = { level: 'blind', weakenedBy: [] };
  const seeing = sees[lever.id];
  if (!seeing) return result;
  result.level = seeing.level;
  const weaken = (reason: () => string, to: Sees = LESS[result.level]): void => {
    result.level = to;
    result.weakenedBy.push(reason);
  };
  if (holderOf(entry) === 'provider') weaken(() => 'only the provider holds its evidence');
  if (entry.announced) weaken(() => 'the provider knows beforehand');
  if (entry.every === 'once') weaken(() => 'it is done once');
  if (entry.every === 'when-asked') weaken(() => 'it is done only when somebody asks');
  const tolerated = setting && toleratedBy(entry, lever, setting);
  if (tolerated) weaken(tolerated, 'blind');
  const sampled = setting && ofVisits ? sampledBy(entry, lever, setting) : undefined;
  if (sampled && sampled.chance < LIKELY)
    weaken(
      () =>
        `a sample of ${share(entry.sample ?? 0)} is ${number(sampled.size, 0)} visits a year, which meet one with a chance of ${share(sampled.chance, 0)}`,
      sampled.chance < EVEN ? 'blind' : undefined,
    );
  return result;
}

/** Minutes missing from each visit that the measure lets pass. */
function toleratedBy({ tolerance }: MonitoringMeasure, lever: Lever, setting: Setting): (() => string) | undefined {
  if (tolerance === undefined || tolerance === 0 || lever.id !== 'contact-minutes') return undefined;
  const visit = minutesPerVisit(setting);
  const move = moveOf(lever, setting);
  if (visit === undefined || !move) return undefined;
  const missing = (visit / 60) * (1 - move.value / 60);
  if (missing > tolerance) return undefined;
  return () => `a visit may fall ${timeSpan(tolerance)} short without being noted, and ${timeSpan(missing)} are enough`;
}

/** The chance that a sample of visits meets at least one on which the lever shows. */
function sampledBy({ sample }: MonitoringMeasure, lever: Lever, setting: Setting) {
  if (sample === undefined || sample >= 1) return undefined;
  const move = moveOf(lever, setting);
  if (!move) return undefined;
  const touched = lever.touches?.(move.value, setting) ?? 1;
  const size = sample * setting.run.results.value(visits);
  return { size, chance: 1 - (1 - Math.min(1, touched)) ** size };
}
