// `mon-fri 5pm to 11pm 60%; weekends 40%`: days, hours and what goes with them.
import { serviceFile } from '../contract/profiles/registry.ts';
import { readAs } from './natural.ts';
import { isWrong, type State, type Taken, type Value, type Wrong } from './types.ts';

const TIME = '(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?|noon|midday|midnight)';
const HOURS = new RegExp(`(${TIME}) ?(?:-|–|to|until|till) ?(${TIME})`, 'i');
const ROUND_THE_CLOCK =
  /\b24 ?\/ ?7\b|\bround[- ]the[- ]clock\b|\b24 hours(?: a day)?\b|\bday and night\b|\bat all hours\b|\bany ?time\b/i;
const DAILY = /\b(?:seven|7) days(?: a week)?\b|\bdaily\b|\beach day\b|\ball week\b/i;
const FILLERS =
  /\b(?:at|from|between|with|on|during|the|and|nights?|of|hours)\b(?! ?(?:sat|sun|mon|tue|wed|thu|fri|bank))|[,()]/gi;

type Window = { [key: string]: Value };

/** When the work falls, with the share of each window. */
export function readPattern(text: string): Taken | Wrong {
  const windows: Window[] = [];
  const parts = partsOf(text);
  for (const part of parts) {
    const [percent] = /[\d.]+ ?%/.exec(part) ?? [];
    const window = windowIn(part.replace(percent ?? '', ''), 'demand.pattern[]');
    if (isWrong(window as Taken)) return window as Wrong;
    if (percent === undefined && parts.length > 1)
      return { wrong: 'write what share of the work falls in each, such as mon-fri 17:00-23:00 60%; weekends 40%' };
    const share = readAs('demand.pattern[].share', percent ?? '100%');
    if (isWrong(share)) return share;
    windows.push({ ...(window as Window), share });
  }
  return { 'demand.pattern': windows };
}

const MODES: readonly [RegExp, string][] = [
  [/\bsleep(?:ing)?[- ]?ins?\b|\basleep\b|\bsleeping\b/i, 'sleep-in'],
  [/\bon[- ]call\b|\bat home\b/i, 'on-call'],
  [/\bawake\b|\bwaking\b|\bon duty\b|\bon shift\b|\bon site\b/i, 'waking'],
];
const STAFF =
  /\b(\d+|one|two|three|four|five|six)(?: (?!to\b)(?:staff|workers?|people|persons?|guards?|members? of staff|crews?))?(?= |$)/i;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Who must be there, or within call: `every night 22:00-07:00, 1 awake`. */
export function readCover(text: string, { service }: State): Taken | Wrong {
  if (/^(?:no|nobody|none|no one|no-one)\b/i.test(text.trim())) return { cover: [] };
  const windows: Window[] = [];
  for (const part of partsOf(text)) {
    const mode = MODES.find(([pattern]) => pattern.test(part));
    const isAwakeAnyway = service !== undefined && ['none', 'awake'].includes(serviceFile(service).shape.nights);
    if (!mode && !isAwakeAnyway)
      return {
        wrong: 'say whether they are awake, asleep at work, or on call at home: every day 22:00-07:00, 1 awake',
      };
    const rest = part.replace(mode?.[0] ?? /$^/, ' ');
    const [hours] = HOURS.exec(rest) ?? ROUND_THE_CLOCK.exec(rest) ?? [''];
    const counted = rest.replace(hours, ' | ').replace(DAILY, 'every day');
    const [said = '', number = '1'] = STAFF.exec(counted) ?? [];
    const window = windowIn(`${counted.replace(said, ' ').replace('|', ' ')} ${hours}`, 'cover[]');
    if (isWrong(window as Taken)) return window as Wrong;
    const staff = NUMBERS.includes(number.toLowerCase()) ? String(NUMBERS.indexOf(number.toLowerCase()) + 1) : number;
    windows.push({ ...(window as Window), staff, mode: mode?.[1] ?? 'waking' });
  }
  return { cover: windows };
}

const partsOf = (text: string): string[] =>
  text
    .split(/;|(?<=%),/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function windowIn(part: string, at: string): Window | Wrong {
  const isAlways = ROUND_THE_CLOCK.test(part);
  const plain = part
    .replace(ROUND_THE_CLOCK, ' ')
    .replace(DAILY, 'every day')
    .replace(/\bevery night\b|\bnightly\b/i, 'every day');
  const [whole = '', from, to] = HOURS.exec(plain) ?? [];
  const named = plain.replace(whole, ' ').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  const days = named === '' ? 'every day' : readAs(`${at}.days`, named);
  if (isWrong(days)) return days;
  const written =
    from !== undefined && to !== undefined ? `${clock(from)}-${clock(to, true)}` : isAlways ? '00:00-24:00' : undefined;
  if (written === undefined) return { days };
  const hours = readAs(`${at}.hours`, written);
  return isWrong(hours) ? hours : { days, hours };
}

/** `17:30` for `5.30pm`. */
function clock(text: string, isEnd = false): string {
  const word = text.toLowerCase();
  if (word === 'noon' || word === 'midday') return '12:00';
  if (word === 'midnight') return isEnd ? '24:00' : '00:00';
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(word) ?? [];
  const turned = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(turned).padStart(2, '0')}:${minute}`;
}
