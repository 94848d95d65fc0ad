// Contract after contract, until the time is over or enough are done: each is changed at random, read, worked out and held to
// what costs little; a share of them, by chance, to what costs more.
import { assess } from '../src/assess.ts';
import { decodeContract, formatMistake } from '../src/contract/index.ts';
import type { Assessment } from '../src/model/types.ts';
import { type Chance, chanceOf } from './chance.ts';
import { brokenRow } from './invariants.ts';
import { encoded } from './kinds/encoding.ts';
import { mutated } from './mutate.ts';
import { Folder, ran } from './program.ts';
import { brokenText, brokenView } from './promises.ts';
import { seedOf, short } from './seed.ts';
import { SHARES } from './shares.ts';

export interface Fuzz {
  seeds: readonly string[];
  /** The program, which a part of the contracts is given to. */
  program: string;
  /** When to stop: after so many seconds or contracts, whichever comes first. */
  seconds: number;
  contracts: number;
  seed: number;
  /** This is one of several that go through the same numbers: `{ at: 0, of: 2 }` takes the even ones. */
  job: { at: number; of: number };
  /** One number alone, held to everything. */
  only?: number | undefined;
  say(line: string): void;
  /** Told of each contract before it is begun, so that one that never ends can be found. */
  begins?(at: number): void;
}

export interface Failure {
  at: number;
  broken: string[];
  text: string;
}

export interface Outcome {
  contracts: number;
  /** Seconds of a processor, without those of the program. */
  cpu: number;
  /** How many were held to what, by its name. */
  held: { [what: string]: number };
  failures: Failure[];
}

/** Of so many contracts one goes through a command of the program by itself, and so many through a check of them all. */
const ALONE = 2500;
const TOGETHER = 5000;
const IN_FOLDER = 60;
/** How many of the contracts are changed as they are; the rest without what takes long. */
const AS_IT_IS = 0.05;
/** Seconds of a processor; whoever can make one contract take longer can keep a build server busy. */
const LONGEST = 15;
/** Enough to see that something is wrong. */
const MOST_FAILURES = 10;

export async function fuzz({
  seeds,
  program,
  seconds,
  contracts,
  seed,
  job,
  only,
  say,
  begins,
}: Fuzz): Promise<Outcome> {
  const outcome: Outcome = { contracts: 0, cpu: 0, held: {}, failures: [] };
  const cut = seeds.map(seedOf);
  const quick = seeds.map((text) => seedOf(short(text)));
  const began = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  const count = (what: string) => {
    outcome.held[what] = (outcome.held[what] ?? 0) + 1;
  };
  let folder = new Folder();
  for (let at = only ?? job.at; outcome.failures.length < MOST_FAILURES; at += job.of) {
    if (only === undefined ? outcome.contracts >= contracts || performance.now() > end : at > only) break;
    begins?.(at);
    const chance = chanceOf(seed, at);
    let text = '';
    const broken: string[] = [];
    const before = process.cpuUsage();
    try {
      text = mutated(chance.one(chance.now(AS_IT_IS) ? cut : quick), chance, quick);
      const bytes = encoded(text, chance);
      const assessment = worked(bytes, broken);
      if (assessment) {
        count('worked out');
        await held(assessment, chance, only !== undefined, count, broken);
      }
      if (only !== undefined || outcome.contracts % ALONE === 0) {
        count('commands of the program');
        broken.push(...ran(bytes, text, program, chance));
      }
      if (outcome.contracts % TOGETHER < IN_FOLDER) folder.add(bytes, at, assessment);
      if (folder.size === IN_FOLDER) {
        count(`folders of ${IN_FOLDER} checked`);
        broken.push(...folder.check(program, chance));
        folder = new Folder();
      }
    } catch (error) {
      broken.push(`it ends with ${(error as Error).stack}`);
    }
    const { user: took } = process.cpuUsage(before);
    if (took > LONGEST * 1e6) broken.push(`it takes ${(took / 1e6).toFixed(0)} s of a processor`);
    outcome.contracts++;
    if (broken.length > 0) {
      outcome.failures.push({ at, broken, text });
      say(`contract ${at} broke a promise: ${broken[0]?.split('\n')[0]}`);
    }
    if (outcome.contracts % 10_000 === 0) say(`${outcome.contracts} contracts`);
  }
  const { user, system } = process.cpuUsage(began);
  outcome.cpu = (user + system) / 1e6;
  return outcome;
}

/** The contract worked out, where it can be, and held to what every contract is held to; its mistakes are, too. */
function worked(bytes: Uint8Array, broken: string[]): Assessment | undefined {
  const { contract, mistakes, text } = decodeContract(bytes, 'a.yaml');
  const { assessment, mistakes: later } = contract
    ? assess(contract, { scenarios: [] })
    : { assessment: undefined, mistakes };
  if (!assessment && later.length === 0) broken.push('it is neither worked out nor has it a mistake');
  for (const mistake of [...later, ...(contract?.warnings ?? [])])
    broken.push(...brokenText(formatMistake(mistake, text), 'a mistake', text));
  if (!assessment) return undefined;
  broken.push(...brokenView(assessment), ...brokenRow(assessment));
  for (const { message, question } of assessment.findings)
    broken.push(...brokenText(`${message}\n${question}`, 'a finding', text));
  return assessment;
}

async function held(
  assessment: Assessment,
  chance: Chance,
  all: boolean,
  count: (what: string) => void,
  broken: string[],
): Promise<void> {
  for (const { name, share, hold } of SHARES) {
    const isAsked = chance.now(share);
    // Each has chances of its own, so that one contract alone meets what it met among all.
    const own = chanceOf(chance.below(2 ** 31), 0);
    if (!isAsked && !all) continue;
    count(name);
    broken.push(...(await hold(assessment, own)));
  }
}
