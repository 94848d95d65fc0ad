// The assessment as JSON, stable names, unrounded numbers, null where the method says none.

import { formatIso } from '../calendar/day.ts';
import { plainValue } from '../contract/plain-value.ts';
import type { Input } from '../contract/types.ts';
import type { Figure } from '../engine/figure.ts';
import { orNull } from '../engine/none.ts';
import { results } from '../figures/index.ts';
import { awakeBought, dutyHoursBought, minutesBought, postsBought, shareBought } from '../figures/total/bought.ts';
import { costPerUnit } from '../figures/total/result.ts';
import { decisiveDefaults, weightsOf } from '../model/decisive.ts';
import { drawnOf } from '../model/draws/index.ts';
import { firstRun, specifiedIn } from '../model/specified.ts';
import type { Assessment, Run, Way, YearResult } from '../model/types.ts';
import { callsData } from '../report/calls/data.ts';
import { drawnData } from '../report/draws/data.ts';
import { allQuestions } from '../report/questions/index.ts';
import type { Json } from '../report/types.ts';
import { headlineYear } from '../report/view/headline.ts';
import { charterOf } from '../standards/charter.ts';
import { visitPrices } from '../standards/visits.ts';
import { name, version } from '../tool.ts';
import { atJson, findingJson } from './finding.ts';
import { linesJson, rolesJson, unitJson } from './first-year.ts';
import { safeJson } from './safe-json.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** What `--json` prints, before it is written. */
export function assessmentJson(assessment: Assessment): Json {
  const { file, years, extension = [], unavailable, missing, verdict, findings, ways } = assessment;
  const { title, authority, start, years: count } = file.contract.contract;
  const year = headlineYear(assessment);
  const run = firstRun({ years });
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name, version },
    contract: { file: file.file, title, authority, start: formatIso(start), years: count },
    view: viewJson(verdict, year),
    cost: costJson(years[0]),
    judgements: verdict.judgements.map(({ date, at, ...judgement }) => ({
      ...judgement,
      date: formatIso(date),
      at: atJson(at, file.file),
    })),
    missing,
    unit: unitJson(run),
    years: years.map(yearJson),
    ...(extension.length > 0 ? { extension: extension.map(yearJson) } : {}),
    unavailable,
    figures: Object.fromEntries(results.map(({ id, label, unit }) => [id, { label, unit }])),
    inputs: inputsJson(assessment, year),
    unknown: file.unknown,
    hangsOn: assessment.hangsOn,
    findings: findings.map((finding) => findingJson(finding, finding.at, file.file)),
    exceptions: file.contract.exceptions.map(({ until, path, ...rest }) => ({
      ...rest,
      path: path ?? null,
      until: formatIso(until),
    })),
    ways: ways.map((way) => wayJson(way, file.file)),
    combinations: assessment.combinations,
    bought: boughtJson(assessment),
    lines: linesJson(run),
    roles: rolesJson(run),
    elsewhere: elsewhereJson(assessment),
    instead: insteadJson(assessment),
    visitPrices: visitPricesJson(assessment, run),
    charter: charterJson(assessment, run),
    ...drawnJson(assessment, year),
    calls: assessment.calls ? callsData(assessment.calls) : null,
    questions: allQuestions(assessment).map(({ text, path }) => ({ text, path })),
  };
}

function viewJson(verdict: Assessment['verdict'], headlineYear: number): Json {
  return {
    computed: verdict.computed,
    judged: verdict.judged,
    finance: verdict.finance,
    quality: verdict.quality,
    monitoring: verdict.monitoring,
    decidedBy: verdict.decidedBy,
    reason: verdict.reason ?? null,
    worstYear: verdict.worstYear ?? null,
    headlineYear,
    judgedDimensions: verdict.judgedDimensions,
  };
}

/** Every input, with what it weighs in a year and the value that turns the term where that was looked for. */
function inputsJson(assessment: Assessment, year: number): Json[] {
  const weights = new Map(weightsOf(assessment, year).map(({ input, worth }) => [input.path, worth]));
  const turns = new Map(decisiveDefaults(assessment, year).map(({ input, turnsAt }) => [input.path, turnsAt]));
  return [...assessment.file.inputs.values()].map((input) => ({
    ...inputJson(input),
    weight: weights.get(input.path) ?? null,
    turnsAt: turns.get(input.path) ?? null,
  }));
}

function visitPricesJson({ file }: Assessment, run: Run | undefined): Json[] {
  if (!run) return [];
  return visitPrices(file, run).map(({ usual, paid, needed, ...price }) => ({
    ...price,
    usual: usual ?? null,
    paid: paid ?? null,
    needed: needed ?? null,
    year: run.context.year,
  }));
}

/** What its ranges come to; nothing where it states none. */
function drawnJson(assessment: Assessment, year: number): Json {
  const outcome = drawnOf(assessment, year);
  return outcome ? { drawn: drawnData(outcome) } : {};
}

/** What the money pays for in the year on which the judgement of finance rests; null where no sums could be made. */
function boughtJson({ verdict, years }: Assessment): Json | null {
  const run = specifiedIn({ years }, verdict.worstYear ?? 0);
  if (!run) return null;
  const amount = (figure: Figure) => orNull(run.results.value(figure));
  return {
    share: amount(shareBought),
    minutes: amount(minutesBought),
    posts: amount(postsBought),
    awake: amount(awakeBought),
    dutyHours: amount(dutyHoursBought),
    year: run.context.year,
  };
}

/** What happens instead; what nobody stated or published the cost of is null. */
function elsewhereJson({ elsewhere }: Assessment): Json[] {
  if (!elsewhere) return [];
  const priced = elsewhere.lines.map(({ event, chance, unitCost: cost, source }) => ({ event, chance, cost, source }));
  const unpriced = elsewhere.unpriced.map(({ event, chance }) => ({ event, chance, cost: null, source: null }));
  return [...priced, ...unpriced];
}

/** What one visit or unit not delivered costs others, and how many of them spend what is saved; null where nobody pays instead. */
function insteadJson({ elsewhere }: Assessment): Json | null {
  if (!elsewhere) return null;
  const { trigger, price, perEvent, undelivered, breakEvenShare } = elsewhere;
  return {
    of: trigger,
    price: orNull(price),
    perEvent: orNull(perEvent),
    undelivered: orNull(undelivered),
    breakEven: orNull(breakEvenShare),
  };
}

/** The charter beside a year, where it is one of care. */
function charterJson(assessment: Assessment, run: Run | undefined): Json | null {
  const charter = run && charterOf(assessment, run);
  return charter ? { ...charter, year: run.context.year } : null;
}

/** What a unit costs in the first year, as specified; null where that cannot be said. */
function costJson(year: YearResult | undefined): Json {
  const lean = year?.runs.get('asSpecified');
  const costOf = (run: Run | undefined): number | null => {
    const cost = run?.results.value(costPerUnit);
    return cost === undefined || Number.isNaN(cost) ? null : cost;
  };
  return { lean: costOf(lean), usual: costOf(year?.usual ?? lean), year: 1 };
}

function yearJson({ year, from, to, projected, runs, usual }: YearResult): Json {
  return {
    year,
    from: formatIso(from),
    to: formatIso(to),
    projected,
    scenarios: Object.fromEntries([...runs].map(([scenario, run]) => [scenario, { figures: figuresJson(run) }])),
    usual: usual ? { figures: figuresJson(usual) } : null,
  };
}

function figuresJson(run: Run): Record<string, number | null> {
  return Object.fromEntries(
    results.map((figure) => {
      const value = run.results.value(figure);
      return [figure.id, orNull(value)];
    }),
  );
}

function inputJson(input: Input): Json {
  const { path, text, usual, unit, origin, place, source, quote, judgement, low, high } = input;
  return {
    path,
    value: plainValue(input),
    text,
    usual: usual ? plainValue({ path, ...usual }) : null,
    ...(usual ? { usualText: usual.text } : {}),
    unit,
    origin,
    line: place?.line ?? null,
    source: source ?? null,
    ...(quote === undefined ? {} : { quote }),
    ...(judgement ? { judgement } : {}),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function wayJson({ invitedBy: { path, place, how }, ...way }: Way, file: string): Json {
  return { ...way, invitedBy: { how, at: atJson({ path, place }, file) } };
}

export function writeJson(value: unknown): string {
  return `${safeJson(value, 2)}\n`;
}
