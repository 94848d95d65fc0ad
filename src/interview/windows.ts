// `mon-fri 5pm to 11pm 60%; weekends 40%`: days, hours and what goes with them.
import { type ServiceName, serviceFile } from '../contract/profiles/registry.ts';
import { readAs } from './natural.ts';
import { isWrong, type Taken, type Value, type Wrong } from './types.ts';

const TIME = '(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?|noon|midday|midnight)';
const HOURS = new RegExp(`(${TIME}) ?(?:-|–|to|until|till) ?(${TIME})`, 'i');
const BETWEEN = new RegExp(`\\bbetween (${TIME}) and (?=${TIME})`, 'gi');
const ROUND_THE_CLOCK =
  /\ball day(?: long)?\b|\b24 ?\/ ?7\b|\bround[- ]the[- ]clock\b|\b24 hours(?: a day)?\b|\bday and night\b|\bat all hours\b|\bany ?time\b/i;
const DAILY = /\b(?:seven|7) days(?: a week)?\b|\bdaily\b|\beach day\b|\ball week\b/i;
const FILLERS =
  /\b(?:at|from|between|with|on|during|the|and|nights?|of|hours)\b(?! ?(?:sat|sun|mon|tue|wed|thu|fri|bank))|[,()]/gi;

const DAYS =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bweek(?:day|end)s?\b|\bevery\b|\beach\b|\bdaily\b|\bbank[- ]holidays?\b|\bnights?\b|\bevenings?\b/i;
/** Words for a part of the day, which is another one for everybody. */
const PART_OF_A_DAY =
  /\b(?:over)?nights?\b|\bnightly\b|\bevenings?\b|\bmornings?\b|\bafternoons?\b|\bday ?time\b|\bdays\b/i;

export type Window = { [key: string]: Value };

const MODES: readonly [RegExp, string][] = [
  [/\bsleep(?:ing)?[- ]?ins?\b|\basleep\b|\bsleeping\b/i, 'sleep-in'],
  [/\bon[- ]call\b|\bat home\b/i, 'on-call'],
  [/\bawake\b|\bwaking\b|\bon duty\b|\bon shift\b|\bon site\b/i, 'waking'],
];
const NEED_MODE =
  'say whether they are awake, asleep at work, or on call at home: every day 07:00-22:00, 1 awake; every night 22:00-07:00, 1 asleep';
/** What is paid for a session of a window, said with it. */
const PRICE = /(£[\d.,]*\d)(?: ?(?:an?|per|each|\/) ?(?:night|session|shift|sleep-?in)\b)/i;
const NEED_HOURS = 'write from when to when, such as every night 22:00-07:00, 1 asleep';

/** What a window says once: its days, its hours, a share, a way of being there. */
const SAYS = [
  DAYS,
  new RegExp(`${HOURS.source}|${ROUND_THE_CLOCK.source}`, 'i'),
  /%/,
  new RegExp(MODES.map(([{ source }]) => source).join('|'), 'i'),
];

/** When the work falls, with the share of each window. */
export function readPattern(text: string): Taken | Wrong {
  const parts = partsOf(text);
  const windows = eachWindow(parts, (part) => {
    const [percent] = /[\d.]+ ?%/.exec(part) ?? [];
    if (percent === undefined && parts.length > 1)
      return { wrong: 'write what share of the work falls in each, such as mon-fri 17:00-23:00 60%; weekends 40%' };
    const window = windowIn(part.replace(percent ?? '', ''), 'demand.pattern[]');
    const share = readAs('demand.pattern[].share', percent ?? '100%');
    if (isWrong(window)) return window;
    return isWrong(share) ? share : { ...window, share };
  });
  return isWrong(windows) ? windows : { 'demand.pattern': windows };
}

const STAFF =
  /\b(\d+|one|two|three|four|five|six)(?: (?!to\b)(?:staff|workers?|people|persons?|guards?|members? of staff|crews?))?(?= |$)/i;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Who must be there, or within call: `every night 22:00-07:00, 1 awake`. */
export function readWindows(text: string, service: ServiceName | undefined): Window[] | Wrong {
  const isAwakeAnyway = service !== undefined && ['none', 'awake'].includes(serviceFile(service).shape.nights);
  return eachWindow(partsOf(text), (part) => {
    if (!isAwakeAnyway && !MODES.some(([pattern]) => pattern.test(part))) return { wrong: `"${part}": ${NEED_MODE}` };
    const found = coverIn(part);
    if (isWrong(found)) return found;
    const { mode = 'waking', staff = '1', per_session: paid, ...when } = found;
    return when.days === undefined && when.hours === undefined
      ? { wrong: `"${part}": ${NEED_HOURS}` }
      : { ...when, staff, mode, ...(paid !== undefined && { per_session: paid }) };
  });
}

/** What words say of one window of cover; what they do not say is left out. */
export function coverIn(said: string, isPaid = false): Window | Wrong {
  const [price, amount] = PRICE.exec(said) ?? [];
  const part = price === undefined ? said : said.replace(price, ' ');
  const mode = MODES.find(([pattern]) => pattern.test(part));
  const rest = part.replace(mode?.[0] ?? /$^/, ' ');
  const [hours] = HOURS.exec(rest) ?? ROUND_THE_CLOCK.exec(rest) ?? [''];
  const counted = rest.replace(hours, ' | ').replace(DAILY, 'every day');
  const [counts = '', number] = STAFF.exec(counted) ?? [];
  const window = windowIn(`${counted.replace(counts, ' ').replace('|', ' ')} ${hours}`, 'cover[]', isPaid);
  if (isWrong(window)) return window;
  const at = NUMBERS.indexOf(number?.toLowerCase() ?? '');
  const staff = at < 0 ? number : String(at + 1);
  return {
    ...window,
    ...(staff !== undefined && { staff }),
    ...(mode && { mode: mode[1] }),
    ...(amount !== undefined && { per_session: amount }),
  };
}

/** Each part as a window. One without days has those of the one before it; where only a later one has days, none is guessed. */
function eachWindow(parts: readonly Part[], read: (text: string) => Window | Wrong): Window[] | Wrong {
  const windows: Window[] = [];
  for (const { text, isNext } of parts) {
    const window = read(text);
    if (isWrong(window)) return window;
    const before = isNext ? windows.at(-1) : undefined;
    const isOfOthers = before !== undefined && (before.days === undefined) !== (window.days === undefined);
    if (isOfOthers && (before.days === undefined || (PART_OF_A_DAY.test(text) && before.days !== 'every day')))
      return { wrong: `"${text}": write the days of each window, such as weekdays 07:00-22:00; every day 22:00-07:00` };
    if (before && window.days === undefined && window.hours === undefined) return { wrong: `"${text}": ${NEED_HOURS}` };
    windows.push({ ...(before?.days !== undefined && { days: before.days }), ...window });
  }
  return windows.map((window) => ({ days: 'every day', ...window }));
}
interface Part {
  text: string;
  /** Whether a comma, or `and`, parts it from the one before. */
  isNext: boolean;
}

/** A window each: a new one begins at a semicolon, and where days, hours, a share or a way of being there is said again. */
function partsOf(text: string): Part[] {
  const plain = text.replace(BETWEEN, '$1 to ').replace(new RegExp(ROUND_THE_CLOCK, 'gi'), '24/7');
  return plain.split(';').flatMap((group) => {
    const parts: Part[] = [];
    let said: readonly boolean[] = [];
    for (const each of group.split(/,|\band\b/).map((one) => one.trim())) {
      if (each === '') continue;
      const [days = false, ...others] = SAYS.map((pattern) => pattern.test(each.replace(PRICE, '')));
      const isMoreDays = days && said[0] === true && !said.slice(1).includes(true);
      const last = parts.at(-1);
      if (last && (isMoreDays || ![days, ...others].some((one, at) => one && said[at]))) {
        last.text += `, ${each}`;
        said = [days, ...others].map((one, at) => one || said[at] === true);
      } else {
        parts.push({ text: each, isNext: last !== undefined });
        said = [days, ...others];
      }
    }
    return parts;
  });
}

function windowIn(part: string, at: string, isHalf = false): Window | Wrong {
  const isAlways = ROUND_THE_CLOCK.test(part);
  const plain = part
    .replace(ROUND_THE_CLOCK, ' ')
    .replace(DAILY, 'every day')
    .replace(/\bevery night\b|\bnightly\b/i, 'every day');
  const [whole = '', from, to] = HOURS.exec(plain) ?? [];
  if (!isHalf && whole === '' && !isAlways && PART_OF_A_DAY.test(part))
    return { wrong: `"${part.trim()}": ${NEED_HOURS}` };
  // Whether 9-5 ends in the afternoon or in the night, nobody says.
  if (/^(?:\d|1[0-2])$/.test(from ?? '') && /^(?:\d|1[0-2])$/.test(to ?? '') && Number(to) <= Number(from))
    return { wrong: `"${whole}": write am and pm, or 09:00-17:00` };
  const named = plain.replace(whole, ' ').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  const days = named === '' ? undefined : daysOf(named, at);
  if (days !== undefined && isWrong(days)) return days;
  const written = from !== undefined && to !== undefined ? `${onTheHour(from)}-${onTheHour(to)}` : '00:00-24:00';
  const hours = whole === '' && !isAlways ? undefined : readAs(`${at}.hours`, written);
  if (hours !== undefined && isWrong(hours)) return hours;
  return { ...(days !== undefined && { days }), ...(hours !== undefined && { hours }) };
}

/** `saturdays sundays` is a list too. */
function daysOf(named: string, at: string): string | Wrong {
  const days = readAs(`${at}.days`, named);
  if (!isWrong(days)) return days;
  const list = named
    .replace(/\bbank[- ]holidays?\b/gi, 'bank-holiday')
    .replace(/\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b/gi, '$1')
    .replaceAll(' ', ', ');
  const several = readAs(`${at}.days`, list);
  return isWrong(several) ? days : several;
}

/** `9:00` for `9`, which the contract itself would not take. */
const onTheHour = (text: string): string => (/^\d+$/.test(text) ? `${text}:00` : text);
