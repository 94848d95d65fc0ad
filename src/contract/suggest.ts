// The nearest of several names to one that is not among them, and words that go by other names. Keys: `keys-meant.ts`.
import { distance } from 'fastest-levenshtein';
import { joinWords } from '../words/words.ts';

/** The nearest name, where it is near enough to be what was meant; where it has as many parts, each of them is. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const parts = partsOf(name);
  return nearestOf(
    name,
    [...names].filter((each) => parts.length === 1 || partsOf(each).length !== parts.length || isNearIn(parts, each)),
  );
}

const partsOf = (name: string): string[] => name.toLowerCase().split(/[._]/);

/** That two paths begin or end alike makes the rest no nearer: `pay.hourly_rate` is no `pay.agency_rate`. Only of another time it may be. */
const isNearIn = (parts: readonly string[], name: string): boolean =>
  partsOf(name).every((part, at) => {
    const wanted = parts[at] as string;
    return part === wanted || (TIME.test(part) && TIME.test(wanted)) || nearestOf(wanted, [part]) !== undefined;
  });
const TIME = /^(?:hour|day|night|week|month|quarter|year)$/;

function nearestOf(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 60);
  let best: string | undefined;
  // Two letters of three make another short form, and no slip of this one.
  let bestDistance = (wanted.length <= 3 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  const lettersOf = (word: string) => Array.from(word.toLowerCase()).sort().join('');
  for (const candidate of names) {
    const apart = distance(wanted, candidate.toLowerCase());
    // Two letters that have only changed places are one slip.
    const found = apart === 2 && lettersOf(wanted) === lettersOf(candidate) ? 1 : apart;
    // Of two letters of four as well.
    if (wanted.length === 4 && found === 2) continue;
    if (found < bestDistance && found < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** `england, wales or scotland` */
export const either = (names: readonly string[]): string => joinWords(names, 'or');

/** Words of the format by other names that people and notices have for them; of several that there are, the first that is asked for. */
const ALSO_CALLED: readonly (readonly [word: string, others: string])[] = [
  ['minimum-wage', 'nmw, nlw, national minimum wage, national living wage'],
  ['real-living-wage', 'rlw, living wage'],
  ['real-living-wage-london', 'london living wage'],
  ['prices', 'cpi, cpih, rpi, inflation'],
  ['wages', 'earnings, awe, pay, wage inflation, nmw, nlw, national living wage, minimum wage'],
  ['none', 'no, fixed, nil'],
  ['call-monitoring', 'ecm, electronic call monitoring'],
  ['northern-ireland', 'ni, ulster'],
  ['wales', 'cymru'],
  ['scotland', 'alba'],
  // Formats and levels of other programs.
  ['docx', 'word, doc, odt, rtf'],
  ['xlsx', 'excel, xls, ods, spreadsheet, workbook'],
  ['html', 'pdf, web, page'],
  ['eml', 'mail, email, outlook'],
  ['text', 'plain, stylish, human, pretty, console'],
  ['jsonl', 'ndjson, json lines'],
  ['junit', 'junit xml, xunit, junitxml'],
  ['github', 'github actions, gha, annotations, actions'],
  ['gitlab', 'codeclimate, code climate, codequality, code quality'],
  ['sarif', 'sarif2, sarif 2.1.0'],
  ['critical', 'error, errors, high, severe, blocker, fatal, fail'],
  ['major', 'warning, warnings, warn, medium, moderate'],
  ['minor', 'low, notice, note'],
  ['info', 'all, any, information, informational, everything'],
  ['never', 'none, off, no, false, 0'],
];

/** Which of some words is meant: by another name of it, else the nearest, else the one of which it is a part. */
export function meantBy(text: string, words: Iterable<string>): string | undefined {
  const known = [...words];
  const wanted = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  const other = ALSO_CALLED.find(([word, others]) => known.includes(word) && others.split(', ').includes(wanted))?.[0];
  if (other !== undefined) return other;
  const partOf = known.filter((word) => word.split('-').includes(wanted));
  return nearest(text, known) ?? (partOf.length === 1 ? partOf[0] : undefined);
}
