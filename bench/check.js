// How long `viability check` takes over a folder of contracts, and how much memory: against a node that does nothing, and
// against what others take to look at the same files. Those are no packages of ours: `npm install --no-save --prefix
// bench/peers prettier yaml-lint ajv-cli @stoplight/spectral-cli` puts them where this finds them; without, it says so.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeContracts } from './contracts.js';
import { inScratch, measured, measuredIn, median, ratioOf } from './measure.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PEERS = fileURLToPath(new URL('peers/node_modules', import.meta.url));
const MOST_MIB = 120;

export async function check() {
  return inScratch(rowsIn);
}

function rowsIn(scratch) {
  const thousand = writeContracts(join(scratch, '1000'), 1_000);
  // The same contracts, said to be planned and to be called for at random: what the simulation of calls takes is between them.
  const [planned, unplanned] = ['planned', 'unplanned'].map((calls) =>
    writeContracts(join(scratch, calls), 1_000, 1, calls),
  );
  const tenThousand = writeContracts(join(scratch, '10000'), 10_000, 2);
  const peers = peersOf(thousand, scratch);
  const tasks = [
    { what: 'bare node', words: ['-e', '0'] },
    { what: 'check of 1,000 contracts', words: checkOf(thousand) },
    { what: 'check of 1,000, all planned', words: checkOf(planned) },
    { what: 'check of 1,000, all unplanned', words: checkOf(unplanned) },
    ...peers.filter(({ words }) => words !== undefined),
  ];
  const [bare, own, ownPlanned, ownUnplanned, ...others] = measuredIn(tasks, { rounds: 5, warmUp: 1 });
  const what = tasks[1].what;
  const rows = [
    row(what, own, bare, 'bare node', 90),
    row(tasks[2].what, ownPlanned, bare, 'bare node', 90),
    row(tasks[3].what, ownUnplanned, bare, 'bare node'),
    ...peers
      .filter(({ words }) => words !== undefined)
      .map((peer, at) => row(what, own, others[at], peer.what, peer.what === 'prettier' ? 1 : undefined)),
    ...peers
      .filter(({ words }) => words === undefined)
      .map((peer) => ({ what, against: peer.what, note: 'is not installed' })),
  ];
  const { mib, cpu, wall } = measured(checkOf(tenThousand));
  const each = cpu / 10 / median(own.map((run) => run.cpu));
  return [
    ...rows,
    {
      what: 'a contract of 10,000',
      ratio: each,
      against: 'one of 1,000',
      note: `${cpu.toFixed(0)} ms CPU, ${wall.toFixed(0)} ms`,
    },
    {
      what: 'most memory, 10,000 contracts',
      ratio: mib / MOST_MIB,
      against: `${MOST_MIB} MiB`,
      target: 1,
      note: `${mib.toFixed(0)} MiB`,
    },
  ];
}

function row(what, own, other, against, target) {
  const note = `${median(own.map(({ cpu }) => cpu)).toFixed(0)} ms CPU, ${median(own.map(({ wall }) => wall)).toFixed(0)} ms; ${median(other.map(({ cpu }) => cpu)).toFixed(0)} ms CPU`;
  return { what, ratio: ratioOf(own, other, 'cpu'), wall: ratioOf(own, other, 'wall'), against, target, note };
}

function checkOf(folder) {
  return [join(ROOT, 'bin/viability.js'), 'check', folder, '--format', 'jsonl', '--fail-on', 'never'];
}

/** Each with the words that run it on the folder, or none where it is not installed. */
function peersOf(folder, scratch) {
  const rules = join(scratch, 'rules.yaml');
  writeFileSync(rules, 'rules:\n  title: {given: $.contract, then: {field: title, function: truthy}}\n');
  const glob = join(folder, '*.yaml');
  return [
    {
      what: 'prettier',
      file: 'prettier/bin/prettier.cjs',
      rest: ['--log-level', 'error', '--list-different', folder],
      codes: [0, 1],
    },
    { what: 'yaml-lint', file: 'yaml-lint/dist/cli.js', rest: [glob], codes: [0] },
    {
      what: 'ajv-cli',
      file: 'ajv-cli/dist/index.js',
      rest: ['validate', '--strict=false', '-s', join(ROOT, 'docs/contract.schema.json'), '-d', glob],
      codes: [0, 1],
    },
    {
      what: 'spectral',
      file: '@stoplight/spectral-cli/dist/index.js',
      rest: ['lint', '-q', '-r', rules, glob],
      codes: [0, 1],
    },
  ].map(({ what, file, rest, codes }) => {
    const path = join(PEERS, file);
    return { what, codes, words: existsSync(path) ? [path, ...rest] : undefined };
  });
}
