// The letter to the commissioning manager: what was checked, what the price buys, the questions, and a date to answer.

import { type Day, dateOf, formatDay, formatIso } from '../calendar/day.ts';
import { isShort } from '../engine/hair.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { perUnitOf, printedHour, unitDecimals, unitInFull } from '../model/printed.ts';
import type { Assessment, Finding, Run, Way } from '../model/types.ts';
import { isAllButEven, yearOfWays } from '../report/headline.ts';
import { bestFirst, type Question } from '../report/questions.ts';
import type { Block, Report } from '../report/types.ts';
import { isOfTheSecond } from '../report/view.ts';
import { name, version } from '../tool.ts';
import { upperFirst } from '../words/text.ts';
import { article, plural } from '../words/words.ts';
import { hangsOnAnswers } from './conditions.ts';
import {
  countsOf,
  fileName,
  headlineRun,
  isCosted,
  isWeighty,
  lastDay,
  named,
  needs,
  openQuestions,
  ownWords,
  standing,
  sumsOf,
  termOf,
  usersOf,
  weighty,
} from './facts.ts';
import { closing, type Dates, endedBefore, opening, part, text } from './letter-frame.ts';
import type { Letterhead } from './letterhead.ts';

export type { Dates } from './letter-frame.ts';

export function letterReport(assessment: Assessment, from: Letterhead, dates: Dates): Report {
  const { title } = assessment.file.contract.contract;
  const blocks: Block[] = [
    ...opening(assessment, from, dates),
    text(introduction(assessment, from, dates)),
    ...found(assessment),
    ...bought(assessment),
    ...gives(assessment),
    ...calledInstead(assessment),
    ...asked(assessment, dates),
    ...heard(assessment),
    ...counted(assessment),
    ...closing(assessment, from, dates),
    ...annex(assessment),
  ];
  return {
    name: `Letter: ${title}`,
    view: assessment.verdict.judged,
    lead: '',
    sentence: '',
    title: '',
    subtitle: '',
    blocks,
    footer: [`Sums by ${name} ${version}, from ${fileName(assessment)}.`],
  };
}

function introduction(assessment: Assessment, { from }: Letterhead, { written }: Dates): string {
  const ended = endedBefore(assessment, written);
  const { start, extension } = assessment.file.contract.contract;
  const term = `${termOf(assessment)}${usersOf(assessment)}`;
  const asked =
    ended === undefined
      ? 'We set out below what we found, and ask for your help with what we could not find.'
      : 'It is over, and we write because what was bought then will be bought again. We set out below what we found, and ask what became of it.';
  return [
    ended === undefined
      ? `We write about the contract named above, ${term}.`
      : `We write about the contract named above, which began on ${formatDay(start)} and ended on ${formatDay(ended)}${extension > 0 ? ' at the latest' : ''}.`,
    from.standing,
    'We have looked at whether its price can pay for the service, whether the service is likely to be good and safe, and whether its monitoring would show what is delivered.',
    asked,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How it was counted, after what was found. */
function counted(assessment: Assessment): Block[] {
  const { stated, assumed, usual, unknown } = countsOf(assessment);
  const sources = [
    `The contract as we have it states ${plural(stated, 'value')}.`,
    assumed > 0 ? `For ${assumed} we have made an assumption, and the report says which.` : '',
    usual > 0
      ? `For ${usual} we have taken the least that such a service is known or thought to need, so that the price has every chance of being enough.`
      : '',
    unknown > 0 ? `On ${plural(unknown, 'point')} we found nothing that could fairly be assumed.` : '',
  ];
  return [
    part('How we counted'),
    text(
      `${sources.filter(Boolean).join(' ')} The law is that of the days of the contract. Every figure can be followed to a line of the contract or to a dated law, and we will gladly send the workings.`,
    ),
  ];
}

function bought(assessment: Assessment): Block[] {
  const run = headlineRun(assessment);
  const sums = sumsOf(assessment);
  if (!run || sums === undefined)
    return [
      part('What the price buys'),
      text('What the price buys cannot be told, because we could not find out what our first questions below ask.'),
    ];
  if (!isCosted(assessment)) return [part('What the price buys'), text(upperFirst(sums))];
  const decimals = unitDecimals(run.context);
  const { net, cost, gap } = printedHour(run.results, decimals);
  // What pays for the cheapest reading alone is shown with what is usual.
  const usual = usualBeside(assessment, run.context.year);
  const usually = usual && printedHour(usual.results, decimals);
  const row = (label: string, value: number, other?: number, signed = false) => ({
    cells: [
      { kind: 'text' as const, text: label },
      ...[value, ...(other === undefined ? [] : [other])].map((each) => ({
        kind: 'money' as const,
        value: each,
        decimals,
        signed,
      })),
    ],
  });
  const isPriced = !Number.isNaN(net);
  const least = needs(assessment)?.least;
  const both = isOfTheSecond(assessment) ? ' for both workers' : '';
  const short = assessment.bought.filter(({ minutesBought, minutesNeeded }) => minutesBought < minutesNeeded - 0.5);
  const full = unitInFull(run.context);
  const blocks: Block[] = [
    part('What the price buys'),
    text(`By our sums ${sums}`),
    {
      kind: 'table',
      columns: [
        { heading: `${upperFirst(article(full))} ${full}, year ${run.context.year}`, align: 'left' },
        ...(usual ? ['at the least', 'usually'] : ['']).map((reading) => ({
          heading: [`£/${perUnitOf(run.context)}`, reading].filter(Boolean).join(' '),
          align: 'right' as const,
        })),
      ],
      rows: [
        ...(isPriced ? [row('Of the price, what reaches the provider', net, usually?.net)] : []),
        row('What it costs to provide', cost, usually?.cost),
        ...(isPriced ? [row('Left over (+) or short (-)', gap, usually?.gap, true)] : []),
        ...(least
          ? [row(`The lowest ${least.starting}price${least.withVat} that pays${least.everyYear}${both}`, least.price)]
          : []),
      ],
    },
  ];
  if (short.length > 0) blocks.push(text(short.map(({ message }) => message).join(' ')));
  return blocks;
}

/** The usual reading of a year, where the price pays for the cheapest one and not for it. */
function usualBeside({ verdict, years }: Assessment, year: number): Run | undefined {
  const { usual } = years[year - 1] ?? {};
  return verdict.reason === 'readings-differ' && isShort(usual?.results.value(gapPerYear) ?? 0) ? usual : undefined;
}

function found(assessment: Assessment): Block[] {
  const all = standing(assessment);
  // What stands in a part of its own is not said twice.
  const shown = weighty(assessment).filter(
    ({ id }) => id !== 'time-not-paid-for' && (id !== 'blind-spots' || waysThatWork(assessment).length === 0),
  );
  const lesser = all.length - all.filter(isWeighty).length;
  const more =
    lesser === 0
      ? ''
      : lesser === 1
        ? 'One smaller point is in our report, which we will gladly send.'
        : `${lesser} smaller points are in our report, which we will gladly send.`;
  const { judgements } = assessment.verdict;
  const blocks: Block[] = [part('What we found')];
  if (shown.length > 0)
    blocks.push({ kind: 'list', ordered: false, items: shown.map(({ message }) => ({ text: message })) });
  else blocks.push(text(nothingFound(assessment)));
  const law = lateLaw(shown, lastDay(assessment, true));
  if (law !== undefined) blocks.push(text(law));
  if (more !== '') blocks.push(text(more));
  if (judgements.length > 0)
    blocks.push(text('Professional judgements are on the record beside what was computed:'), {
      kind: 'list',
      ordered: false,
      items: judgements.map(({ message }) => ({ text: message })),
    });
  return blocks;
}

/** Where no check found what weighs, the sums may still speak against the contract. */
function nothingFound(assessment: Assessment): string {
  const { finance } = assessment.verdict.judgedDimensions;
  if (finance === 'notViable' || finance === 'unlawful')
    return 'What speaks against the contract is its price: the sums are below.';
  return hangsOnAnswers(assessment)
    ? 'Nothing that is stated speaks against the contract; but too little is stated to speak for it.'
    : 'Nothing that must stand in the way of the contract.';
}

/** What a public authority owes by law without any discount, by name. */
function lateLaw(shown: readonly Finding[], last: Day): string | undefined {
  const own = shown.find(({ id }) => id === 'discount-buys-nothing' || id === 'payment-terms-beyond-law');
  if (!own) return undefined;
  // What came into force after the contract was over is no law of it.
  const inForce = own.sources.filter((source) => {
    const from = /, from \d+ [A-Z][a-z]+ (\d{4})$/.exec(source)?.[1];
    return from === undefined || Number(from) <= dateOf(last).year;
  });
  return `The law of late payment that is meant: ${inForce.join('; ')}.`;
}

function waysThatWork(assessment: Assessment): Way[] {
  return isAllButEven(assessment) ? [] : assessment.ways.filter((way) => way.enough);
}

function gives(assessment: Assessment): Block[] {
  const enough = waysThatWork(assessment);
  const [first] = enough;
  if (!first) return [];
  const year = yearOfWays(assessment);
  const differ = new Set(enough.map((way) => whoSees(way, 'it'))).size > 1;
  return [
    part('What could give'),
    text(
      `When income is under cost, something gives. Each of the following would close the gap${year === undefined ? '' : ` of year ${year}`} alone. This is arithmetic: we do not say that anybody does it or means to. We ask whether you would see it.`,
    ),
    {
      kind: 'list',
      ordered: false,
      items: enough.map((way) => ({ text: way.message, note: differ ? whoSees(way, 'it') : undefined })),
    },
    ...(differ ? [] : [text(whoSees(first, enough.length === 1 ? 'it' : 'any of these'))]),
  ];
}

/** `which` is the way: `it`, or `any of these`. */
function whoSees({ blindSpot, sights }: Way, which: string): string {
  if (blindSpot === null) return `The contract as we have it does not say what would show ${which}.`;
  if (blindSpot) return `Nothing in the contract but the provider's own records would show ${which}.`;
  const seeing = sights.filter(({ level, ownWord }) => level !== 'blind' && !ownWord);
  const whole = seeing.some(({ level }) => level === 'sees');
  const measures = named([...new Set(seeing.map(({ label }) => label))]);
  return `What would show ${which}${whole ? '' : ', at least in part'}: ${measures}.`;
}

/** Who is called where the work is not done, as far as the contract file names them. */
function calledInstead({ elsewhere }: Assessment): Block[] {
  if (!elsewhere || elsewhere.lines.length === 0) return [];
  return [
    part('Who is called instead'),
    text(
      `Where the work is billed and not done, others are called. ${elsewhere.message} We would be glad to know whether they were asked before the price was set.`,
    ),
  ];
}

/** As many as are answered in a letter; the rest is for a meeting. */
const IN_A_LETTER = 7;

function questionsIn(assessment: Assessment): { now: Question[]; later: Question[] } {
  const { first, also } = openQuestions(assessment);
  const all = bestFirst([...first, ...also], assessment);
  return { now: all.slice(0, IN_A_LETTER), later: all.slice(IN_A_LETTER) };
}

function asked(assessment: Assessment, { written }: Dates): Block[] {
  const { now, later } = questionsIn(assessment);
  if (now.length === 0) return [];
  const over = endedBefore(assessment, written) !== undefined;
  const blocks: Block[] = [
    part('What we ask'),
    text(
      `We would be grateful for your answers to the following${over ? ', each as it was while the contract ran' : ''}. An answer may be as short as the page of a document.`,
    ),
    { kind: 'list', ordered: true, items: now.map((question) => ({ text: question.text })) },
  ];
  if (later.length > 0)
    blocks.push(
      text(
        `The annex to this letter lists ${plural(later.length, 'further point')}, which we would keep for a meeting.`,
      ),
    );
  return blocks;
}

const USERS = {
  provider: 'has them heard by the provider alone',
  'complaints-only': 'gives them no route but a complaint',
  none: 'gives them no route',
  unsaid: 'names no route by which they are',
} as const;

/** What is said of those who do the work, after what is said of those who use the service. */
function ofWorkers(users: string | undefined, workers: string | undefined): string {
  if (users === undefined && workers === undefined) return ' The same is true of those who do the work.';
  return workers === 'none'
    ? ' It gives those who do the work no route.'
    : ' How those who do the work are heard it does not say.';
}

function heard(assessment: Assessment): Block[] {
  const { file } = assessment;
  const { users_heard: users, workers_heard: workers } = file.contract.quality;
  const { servesPeople, users: own, workers: staff } = ownWords(assessment);
  const isUnheard = workers === undefined || workers === 'none';
  if (!servesPeople)
    return isUnheard
      ? [
          part('Those who do the work'),
          text(
            `The ${staff} who do the work should be heard before a view is taken, and the contract as we have it does not say how. We ask when and by whom they will be, and would be glad to help.`,
          ),
        ]
      : [];
  const after = isUnheard ? ofWorkers(users, workers) : '';
  const isAssumed = file.inputs.get('quality.users_heard')?.origin === 'assumed';
  const contract = isAssumed ? 'The contract, as we assume,' : 'The contract as we have it';
  const words =
    users === 'independent' || users === 'authority'
      ? `We are glad to see that ${own} are heard by ${users === 'authority' ? 'the authority itself' : 'somebody independent'}, and would welcome what they have said.${after === '' ? '' : ' Those who do the work should be heard too; the contract as we have it does not say how.'}`
      : `${upperFirst(own)} should be heard before a view is taken. ${contract} ${USERS[users ?? 'unsaid']}.${after} We ask when and by whom they will be, and would be glad to help.`;
  return [part('Those who use the service'), text(words)];
}

function annex(assessment: Assessment): Block[] {
  const { later } = questionsIn(assessment);
  if (later.length === 0) return [];
  return [
    part('Annex: questions for a meeting'),
    { kind: 'list', ordered: true, items: later.map((question) => ({ text: question.text })) },
  ];
}

/** The same as data, for programs that keep a correspondence. */
export function letterData(assessment: Assessment, from: Letterhead, { written, answerBy }: Dates): object {
  const { file, verdict } = assessment;
  const { now, later } = questionsIn(assessment);
  return {
    contract: { file: file.file, title: file.contract.contract.title },
    view: verdict.judged,
    letter: {
      written: formatIso(written),
      answerBy: formatIso(answerBy),
      letterhead: from,
      sums: sumsOf(assessment) ?? null,
      found: weighty(assessment).map(({ id, severity, message }) => ({ id, severity, message })),
      questions: now,
      annex: later,
    },
  };
}
