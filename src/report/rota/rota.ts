// The rota to read: how many people, who is when, what it asks of each, and what stands in the way.

import { DAY_NAMES, QUARTERS_A_DAY, WEEKS_A_YEAR } from '../../calendar/week.ts';
import { isLess } from '../../engine/hair.ts';
import { wholePeople } from '../../rota/bound.ts';
import type { RotaAnswer } from '../../rota/index.ts';
import type { Piece, Rota } from '../../rota/types.ts';
import { upperFirst } from '../../words/text.ts';
import { hours, joinWords, number, plural } from '../../words/words.ts';
import { aside, bullets, left, paragraph, right, section, textCell } from '../blocks.ts';
import type { Block, Fact, Row } from '../types.ts';
import { BECAUSE, RULE_NAMES, shiftWords, timeOfShift } from './words.ts';

export const NO_COVER =
  'The contract states no cover, so nobody knows when somebody must be there, and there is no rota to find. What is planned is shared out as it comes.';

const DAYS = DAY_NAMES.map((name) => name.slice(0, 3));

/** The first sentence: how many, and how sure that fewer cannot be. */
export function rotaSentence({ fewest, bound, isProved, byLaw, question }: RotaAnswer): string {
  const least = wholePeople(bound.people);
  if (!fewest)
    return `No rota was found within the limits of the search; no fewer than ${plural(least, 'person', 'people')} could be shown, for ${BECAUSE[bound.by](question)}.`;
  const { there, employed } = fewest;
  const known = there === least || isProved ? '' : ' found';
  const relief = employed === there ? '' : `, ${number(employed)} with those on leave, off sick or in training`;
  const who = `${plural(there, 'person is', 'people are')} the fewest${known} who can lawfully give the cover within the week that the contract pays for${relief}.`;
  return `${who} ${howSure(there, least, { bound, isProved, question })}${lawAlone(there, byLaw)}`;
}

function howSure(
  there: number,
  least: number,
  { bound, isProved, question }: Pick<RotaAnswer, 'bound' | 'isProved' | 'question'>,
): string {
  if (there === least) return `No rota has fewer: ${BECAUSE[bound.by](question)}.`;
  const sure = isProved ? 'With shifts like these no rota has fewer' : 'The search ended at its limit';
  return `${sure}; of all rotas no fewer than ${number(least)} could be shown.`;
}

function lawAlone(there: number, byLaw: number | undefined): string {
  return byLaw === undefined || byLaw >= there ? '' : ` By law alone ${number(byLaw)} could, if paid for longer weeks.`;
}

export function rotaBlocks(answer: RotaAnswer): Block[] {
  const { rota } = answer;
  return [
    ...peopleBlocks(answer),
    ...(rota ? tableBlocks(rota) : []),
    ...(answer.weekly ? yearBlocks(answer) : []),
    ...ruleBlocks(answer),
  ];
}

function peopleBlocks(answer: RotaAnswer): Block[] {
  const { fewest, given, relief, byLaw, weekly, question } = answer;
  const facts: Fact[] = [];
  if (fewest)
    facts.push(
      { term: number(fewest.there), text: 'on the rota in any week' },
      { term: number(fewest.employed), text: `employed: ${number(relief, 2)} for each who is there` },
    );
  if (given) {
    const there = `${number(given.there, 1)} of them are there in any week${byLaw === undefined ? '' : `, and the law asks for ${number(byLaw)}`}`;
    const paid = (weekly?.paid ?? 0) / given.there;
    const longer =
      given.isEnough && paid > question.contractedWeek * 1.005
        ? `; each would be paid for ${hours(paid, 1)} a week, of ${number(question.contractedWeek, 1)} in the contract`
        : '';
    facts.push({
      term: number(given.employed, 1),
      text: `employed are ${given.isEnough ? 'enough by law' : 'too few by law'}: ${there}${longer}`,
    });
  }
  const blocks: Block[] = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
  return given && !given.isEnough ? [...blocks, ...inTheWay(answer, given.there)] : blocks;
}

function inTheWay({ without, question }: RotaAnswer, given: number): Block[] {
  const isMet = (there: number | undefined): boolean => there !== undefined && !isLess(given, there);
  const names = without.flatMap(({ rule, there }) =>
    rule !== 'all' && isMet(there) ? [RULE_NAMES[rule](question)] : [],
  );
  const all = without.find(({ rule }) => rule === 'all')?.there;
  const more =
    all === undefined || isMet(all)
      ? 'No rule stands in the way alone: several do together.'
      : `No rule stands in the way alone: even if nobody ever rested, ${plural(all, 'person', 'people')} would have to be there.`;
  const text =
    names.length > 0
      ? `${names.length === 1 ? 'One rule stands' : 'Any of these rules stands'} in the way: ${joinWords(names, 'or')}.`
      : more;
  return [
    section('What stands in the way'),
    paragraph(text),
    {
      kind: 'table',
      caption: 'The fewest on the rota by law',
      columns: [left(''), right('people')],
      rows: without.map(({ rule, there }) => ({
        cells: [
          textCell(rule === 'all' ? 'without any rule' : `without ${RULE_NAMES[rule](question)}`),
          there === undefined ? { kind: 'empty', text: 'not found' } : { kind: 'number', value: there, decimals: 0 },
        ],
      })),
    },
  ];
}

/** A row for each person, a column for each day; a group of people who follow each other has a table of its own. */
function tableBlocks({ groups, weeks }: Rota): Block[] {
  const blocks: Block[] = [
    section('Who is when'),
    paragraph(
      `Hours of the clock on the day on which they begin; "s" is asleep at work, "c" on call at home. After ${weeks === 1 ? 'each week' : 'each fortnight'} everybody goes on to the line below, and from the last of a group to its first, so that all of a group have the same.`,
    ),
  ];
  let before = 0;
  for (const { lines } of groups) {
    const first = before;
    for (let week = 0; week < weeks; week++) {
      const rows = lines.map((line, at): Row => {
        const days = DAYS.map((_, day) => onDay(line, week * 7 + day));
        return { cells: [number(first + at + 1), ...days].map(textCell) };
      });
      blocks.push({
        kind: 'table',
        ...(weeks === 2 ? { caption: week === 0 ? 'First week' : 'Second week' } : {}),
        columns: ['worker', ...DAYS].map(left),
        rows,
      });
    }
    before += lines.length;
  }
  return blocks;
}

/** What begins on a day of a line: shifts in one mode that follow each other are one to read. */
function onDay(line: readonly Piece[], day: number): string {
  const [from, to] = [day * QUARTERS_A_DAY, (day + 1) * QUARTERS_A_DAY];
  const own: Piece[] = [];
  for (const piece of line) {
    if (piece.start < from || piece.start >= to) continue;
    const last = own.at(-1);
    if (last && last.mode === piece.mode && last.end === piece.start) own[own.length - 1] = { ...last, end: piece.end };
    else own.push(piece);
  }
  return own.map(shiftWords).join(' ');
}

function yearBlocks({ weekly, fewest, given }: RotaAnswer): Block[] {
  if (!weekly || !fewest) return [];
  const heads = [fewest.employed, ...(given && given.employed > 0 ? [given.employed] : [])];
  const rows: [string, number][] = [
    ['nights', weekly.nights],
    ['weekends on which they are on', weekly.weekends],
    ['sleep-ins', weekly.sleepIns],
    ['sessions on call', weekly.onCall],
  ];
  const some = rows.filter(([, aWeek]) => aWeek > 0);
  if (some.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What each has in a year',
      columns: [
        left(''),
        ...heads.map((count, at) => ({
          heading: at === 0 ? `of ${number(count)}` : `of the ${number(count, 1)} employed`,
          align: 'right' as const,
        })),
      ],
      rows: some.map(([text, aWeek]) => ({
        cells: [
          textCell(text),
          ...heads.map((count) => ({
            kind: 'number' as const,
            value: (aWeek * WEEKS_A_YEAR) / count,
            decimals: 0,
          })),
        ],
      })),
    },
  ];
}

function ruleBlocks({ question, weekly, rota }: RotaAnswer): Block[] {
  const { law } = question;
  const items: string[] = [];
  // Midnight between Sunday and Monday, unless an agreement says otherwise.
  const week =
    rota && rota.weekBegins > 0
      ? `, taken to begin on Monday at ${timeOfShift(rota.weekBegins)} as an agreement may say,`
      : '';
  if (weekly && rota) {
    const each = (all: number): string => hours(all / rota.people, 1);
    items.push(
      `Each is at work ${each(weekly.atWork)} a week on average, of at most ${number(law.weekLimit)} (Working Time Regulations 1998, regulation 4), and paid by the hour for ${each(weekly.paid)}, of ${number(question.contractedWeek, 1)} in the contract. Sleep-ins are working time; waiting on call at home is not, being called out is.`,
    );
  }
  items.push(
    `${upperFirst(hours(law.dailyRest))} of rest follow each day's work (regulation 10), and each week${week} has a day off, or a fortnight two, on which nobody is called either (regulation 11).`,
    question.hasHazards
      ? `Risks are named, so no day and night with night work holds more than ${hours(law.nightLimit)} of work (regulation 6).`
      : `No risks are named: nights may average ${hours(law.nightLimit)} (regulation 6), which the limit of the week keeps; with special hazards none could be longer.`,
  );
  if (weekly && weekly.breaksAlone > 0)
    items.push(
      `${upperFirst(plural(weekly.breaksAlone, 'shift'))} a week ${weekly.breaksAlone === 1 ? 'is' : 'are'} longer than ${hours(law.breakAfter)} with nobody else awake: the break of ${number(law.restBreak)} minutes (regulation 12) cannot be taken away from the post. Where care must not stop, as much rest must be given at another time (regulations 21 and 24): ${number((weekly.breaksAlone * law.restBreak) / 60, 1)} hours a week that nobody covers.`,
    );
  return [
    section('The rules that it keeps'),
    bullets(items),
    aside(
      'A plain week stands for the year: bank holidays, and visits beyond the cover, are not in it. A part of a post that must be there is a person. Written agreements to work longer, and rest given later, are left out.',
    ),
  ];
}
