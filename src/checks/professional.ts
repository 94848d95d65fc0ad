// Professional judgements on the record, applied beside what was computed: they move a finding, a dimension or the view,
// either way, in the order of their dates. What was computed stays and is shown too.
import { formatDay } from '../calendar/day.ts';
import { either, nearest } from '../contract/suggest.ts';
import { statedPlaceOf } from '../contract/text/place.ts';
import type { ContractFile, JudgementEntry } from '../contract/types.ts';
import { FINANCE, MONITORING, QUALITY, SEVERITIES, VIEWS } from '../model/grades.ts';
import { ContractProblem } from '../model/sales.ts';
import type { AppliedJudgement, Finding, Severity, Verdict } from '../model/types.ts';
import { joinWords } from '../words/words.ts';
import type { Check } from './check.ts';
import { monitoringOf, qualityOf } from './judgements.ts';
import { viewOf } from './verdict.ts';

type Dimensions = Verdict['judgedDimensions'];

export interface Judged {
  view: Verdict['judged'];
  dimensions: Dimensions;
  findings: Finding[];
  applied: AppliedJudgement[];
}

const GRADES = { finance: FINANCE, quality: QUALITY, monitoring: MONITORING };
const WITHDRAWN = 'withdrawn';

/** `notViable` is written `not-viable` in a contract. */
function written(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** As a sentence says it: `not viable`. */
function spoken(word: string): string {
  return written(word).replace(/-/g, ' ');
}

/** Throws ContractProblem where a judgement moves something that is not there, or to what it cannot be. */
export function applyJudgements(
  file: ContractFile,
  computed: Pick<Verdict, 'computed' | 'finance' | 'quality' | 'monitoring'>,
  found: readonly Finding[],
  checks: readonly Check[],
): Judged {
  const { finance, quality, monitoring } = computed;
  const own: Partial<Dimensions> = {};
  let view: Judged['view'] | undefined;
  let findings = [...found];
  const isAnyMoved = () => findings.some(({ judged }) => judged !== undefined);
  const dimensions = (): Dimensions => ({
    finance: own.finance ?? finance,
    quality: own.quality ?? (isAnyMoved() ? qualityOf(findings, true) : quality),
    monitoring: own.monitoring ?? (isAnyMoved() ? monitoringOf(findings, true) : monitoring),
  });
  const viewNow = (): Judged['view'] => {
    const now = dimensions();
    return view ?? viewOf(now.finance, now.quality, now.monitoring);
  };

  const entries = file.contract.judgements.map((entry, at) => ({ entry, path: `judgements[${at}]` }));
  entries.sort((a, b) => a.entry.date - b.entry.date);
  const applied = entries.map(({ entry, path }): AppliedJudgement => {
    const at = { path, place: statedPlaceOf(file, path) };
    const move = (what: string, from: string, to: string) => ({
      ...entry,
      from,
      to,
      at,
      message: sentenceOf(entry, what, from, to),
    });
    switch (entry.moves) {
      case 'view': {
        const [before, to] = [viewNow(), wordIn(VIEWS, entry, path)];
        view = to;
        return move('the view', before, to);
      }
      case 'finance':
      case 'quality':
      case 'monitoring': {
        const { moves } = entry;
        const [before, to] = [dimensions()[moves], wordIn<string>(GRADES[moves], entry, path)];
        Object.assign(own, { [moves]: to });
        return move(moves, before, to);
      }
      default: {
        const check = checkNamed(entry, path, checks);
        const to = wordIn([...SEVERITIES, WITHDRAWN], entry, path);
        const before = findings.filter(({ id }) => id === check.id).map(standing);
        findings = moved(findings, check, to, entry, at);
        return move(`the finding ${check.id}`, before.length > 0 ? joinWords([...new Set(before)]) : 'not found', to);
      }
    }
  });
  return { view: viewNow(), dimensions: dimensions(), findings, applied };
}

function sentenceOf({ who, role, date, reason }: JudgementEntry, what: string, from: string, to: string): string {
  const moves =
    from === to ? `agrees that ${what} is ${spoken(to)}` : `moves ${what} from ${spoken(from)} to ${spoken(to)}`;
  return `${who}, ${role}, on ${formatDay(date)}, ${moves}: ${reason.replace(/[.\s]+$/, '')}.`;
}

function standing({ judged, severity, status }: Finding): string {
  if (judged?.withdrawn) return WITHDRAWN;
  return judged?.severity ?? (status === 'found' ? severity : 'cannotTell');
}

function moved(
  findings: readonly Finding[],
  check: Check,
  to: Severity | typeof WITHDRAWN,
  { who, role, reason }: JudgementEntry,
  at: Finding['at'],
): Finding[] {
  const judged = to === WITHDRAWN ? { withdrawn: true } : { severity: to as Severity };
  if (findings.some(({ id }) => id === check.id))
    return findings.map((finding) =>
      finding.id === check.id
        ? { ...finding, judged: { ...judged, ...(finding.judged?.added ? { added: true } : {}) } }
        : finding,
    );
  if (to === WITHDRAWN) return [...findings];
  // What no sum found, a professional may.
  const added: Finding = {
    id: check.id,
    dimension: check.dimension,
    severity: to as Severity,
    status: 'found',
    figures: {},
    message: `${who}, ${role}: ${reason}`,
    question: `What does the authority answer to ${who}, ${role}?`,
    at,
    sources: check.sources,
    judged: { ...judged, added: true },
  };
  return [...findings, added];
}

function wordIn<W extends string>(words: readonly W[], { moves, to }: JudgementEntry, path: string): W {
  const found = words.find((word) => word === to || written(word) === to);
  if (found) return found;
  const known = words.map(written);
  const near = nearest(to, known);
  throw new ContractProblem(
    `${path}.to`,
    `${path}.to is ${to}; ${near ? `did you mean ${near}? ` : ''}${moves} can be moved to ${either(known)}`,
  );
}

function checkNamed({ moves }: JudgementEntry, path: string, checks: readonly Check[]): Check {
  const found = checks.find(({ id }) => id === moves);
  if (found) return found;
  const near = nearest(moves, ['view', 'finance', 'quality', 'monitoring', ...checks.map(({ id }) => id)]);
  throw new ContractProblem(
    `${path}.moves`,
    `${path}.moves is ${moves}; ${near ? `did you mean ${near}? Write` : 'write'} view, finance, quality, monitoring, or the name of a check`,
  );
}
