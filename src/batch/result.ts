// One contract that has been worked out, or could not be -> its result.

import { excerptOf } from '../contract/mistake.ts';
import type { ContractFile, Mistake } from '../contract/types.ts';
import { ifKnown } from '../engine/none.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { minutesBought } from '../figures/total/bought.ts';
import { costPerUnit, gapPerUnit, gapPerYear } from '../figures/total/result.ts';
import { lawfulRun } from '../model/finance.ts';
import { decimalsOfOne, unitNameOf } from '../model/printed.ts';
import { firstRun } from '../model/specified.ts';
import type { Assessment, Finding } from '../model/types.ts';
import { headlineRun, headlineYear } from '../report/view/headline.ts';
import { sentenceOf } from '../report/view/sentence.ts';
import { decimalsOf } from '../words/rounding.ts';
import { standingOfView, type Standing as Was } from './baseline.ts';
import { Exceptions } from './exceptions.ts';
import { viewFails } from './fail-on.ts';
import { underMargin } from './margin.ts';
import { VIEW_RULES } from './rules.ts';
import { byWeight, type Drafted, type IsKnown, placed, spotOf, standingOf } from './standing.ts';
import type { Checked, FolderFigures, FolderMistake, FolderView, InputCounts, Invalid, Policy } from './types.ts';

/** The result of a contract under a policy. */
export function resultOf(assessment: Assessment, policy: Policy, isKnown: IsKnown): Checked {
  const { file, findings } = assessment;
  const { title, authority, start, years } = file.contract.contract;
  const exceptions = new Exceptions(file, policy);
  const figures = figuresOf(assessment);
  const costAlone = costAloneOf(assessment);
  const decimals = decimalsIn(assessment, figures?.cost ?? costAlone ?? 0);
  const view = viewOf(assessment, policy, exceptions, isKnown, standingOfView(figures, decimals));
  const drafts: Drafted[] = findings.map(drafted);
  const margin = policy.minMargin && underMargin(assessment, policy.minMargin);
  if (margin) drafts.push(margin);
  const place = (draft: Drafted) => placed(draft, file.text, policy, exceptions, isKnown);
  const found = drafts.map(place);
  // Only now is it known what no exception has met.
  const own = exceptions.findings().map(place);
  return {
    kind: 'checked',
    file: file.file,
    title,
    authority,
    start,
    years,
    view,
    sentence: isTold(view) ? sentenceOf(assessment, headlineYear(assessment), 'asSpecified') : '',
    unit: unitOf(assessment),
    decimals,
    figures,
    costAlone,
    inputs: countInputs(file),
    findings: byWeight([...found, ...own]),
    exceptions: exceptions.entries,
    mistakes: mistakesOf(file.warnings, file.text),
  };
}

function isTold({ fails, known, excepted }: FolderView): boolean {
  return fails || known || excepted !== undefined;
}

// Written out field by field, as in `placed`.
function drafted(finding: Finding): Drafted {
  const { id, dimension, severity, status, figures, run, message, question, sources, judged, at } = finding;
  const { path, place } = at;
  return { id, dimension, severity, status, figures, run, message, question, sources, judged, path, place };
}

function viewOf(
  { verdict }: Assessment,
  { failOn }: Policy,
  exceptions: Exceptions,
  isKnown: IsKnown,
  now: Was,
): FolderView {
  const id = VIEW_RULES[verdict.judged];
  if (id === undefined) return { ...verdict, id, fails: false, known: false, worse: undefined, excepted: undefined };
  const counts = viewFails(verdict.judged, failOn);
  return { ...verdict, id, ...standingOf(id, '', counts, exceptions, isKnown, now) };
}

function figuresOf(assessment: Assessment): FolderFigures | undefined {
  const year = headlineYear(assessment);
  const run = lawfulRun(assessment.years[year - 1]);
  const results = run?.results;
  // A price or a cost that cannot be said leaves no figures to set side by side.
  if (!results || Number.isNaN(results.value(gapPerUnit))) return undefined;
  const minutes = results.value(minutesBought);
  return {
    year,
    scenario: run.scenario,
    netPrice: results.value(netPerUnit),
    cost: results.value(costPerUnit),
    gap: results.value(gapPerUnit),
    gapPerYear: results.value(gapPerYear),
    minutes: ifKnown(minutes),
  };
}

function unitOf(assessment: Assessment): string | undefined {
  const run = headlineRun(assessment);
  return run && unitNameOf(run.context);
}

/** Pennies of what is dear only get in the way, and of what is sold by the word they are too coarse. */
function decimalsIn(assessment: Assessment, cost: number): number {
  const run = headlineRun(assessment);
  return decimalsOf(cost) === 0 ? 0 : run ? decimalsOfOne(run.context) : 2;
}

/** A price that nobody states leaves the cost, which is worked out all the same. */
function costAloneOf({ years }: Assessment): number | undefined {
  const results = firstRun({ years })?.results;
  if (!results || !Number.isNaN(results.value(netPerUnit))) return undefined;
  const cost = results.value(costPerUnit);
  return Number.isNaN(cost) ? undefined : cost;
}

function countInputs({ inputs }: ContractFile): InputCounts {
  const counts = { stated: 0, assumed: 0, unknown: 0 };
  for (const { origin, hasEntries } of inputs.values()) {
    // A list is counted by what is in it.
    if (hasEntries) continue;
    counts[origin === 'stated' || origin === 'unknown' ? origin : 'assumed']++;
  }
  return counts;
}

/** The result of a file with mistakes. `text` is for excerpts. */
export function invalid(file: string, mistakes: readonly Mistake[], text: string): Invalid {
  return { kind: 'invalid', file, mistakes: mistakesOf(mistakes, text) };
}

function mistakesOf(mistakes: readonly Mistake[], text: string): FolderMistake[] {
  return mistakes.map(({ path, place, message, severity }) => ({
    path,
    spot: spotOf(place),
    message,
    severity,
    excerpt: excerptOf(place, text),
  }));
}
