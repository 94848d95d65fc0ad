// Damage to a text as a whole, as editors, mails and clipboards do it.
import type { Chance } from '../chance.ts';
import { ALIKE, INVISIBLE } from './scraps.ts';

type Damage = (text: string, chance: Chance) => string;

const MARKS = [
  '#',
  ' #x',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!!str ',
  '"',
  "'",
  '|',
  '>',
  '---\n',
  '%',
  '@',
  '<<: ',
  ...INVISIBLE,
];

/** A few characters put in, taken out, or written twice. */
export const bytes: Damage = (text, chance) => {
  const at = chance.below(text.length + 1);
  const length = chance.below(20);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (chance.now(0.4)) return before + chance.one(MARKS) + after;
  if (chance.now(0.5)) return before + after.slice(length);
  return before + after.slice(0, length) + after;
};

/** A line lost, written twice, moved, or further in or out. */
export const lines: Damage = (text, chance) => {
  const all = text.split('\n');
  const at = chance.below(all.length);
  const line = all[at] ?? '';
  const ways: (() => void)[] = [
    () => all.splice(at, 1),
    () => all.splice(at, 0, line),
    () => all.splice(chance.below(all.length), 0, ...all.splice(at, 1)),
    () => all.splice(at, 1, `${chance.one([' ', '  ', '\t', '\u00a0\u00a0'])}${line}`),
    () => all.splice(at, 1, line.trimStart()),
    () => all.splice(at, 1, `${line} #${chance.one(['3', 'x', ' x'])}`),
  ];
  chance.one(ways)();
  return all.join('\n');
};

const each = (text: string, from: RegExp | string, to: string) => text.replaceAll(from, to);

/** What a mail, an editor or a word processor makes of a whole file. None of it changes what is said. */
export const HARMLESS: readonly Damage[] = [
  (text) => each(text, /\r?\n/g, '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => `${text.trimEnd()}\n\n\n`,
  (text) => each(text, /\n(?=\S)/g, '\n# in other words\n'),
  (text) => each(text, /(?<=\S)\n/g, '   \n'),
  // Before a document that begins so already it would be a document of its own.
  (text) => (/^(?:#.*\n|\s*\n)*---/.test(text) ? text : `---\n${text}`),
];

/** What is left of a contract then may be none, and never another. */
const HARMFUL: readonly Damage[] = [
  (text) => each(text, '\n', '\r'),
  (text) => each(text, '\n', '\u0085'),
  (text) => each(text, '\n', '\n\n> '),
  (text) => each(each(text, /"(?=\S)/g, '“'), '"', '”'),
  (text) => each(text, ' ', '\u00a0'),
  (text) => each(text, '  ', '\t'),
  (text) => each(text, '-', '–'),
  (text) => `\`\`\`yaml\n${text}\n\`\`\`\n`,
  (text) => `{\\rtf1\\ansi ${text}}`,
  (text) => `<!DOCTYPE html><html><body><pre>${text}</pre></body></html>`,
  (text) => `Dear all,\nthe contract:\n${text}\nBest wishes\n-- \nA. Smith`,
  (text) => each(text, '\n', '\\n'),
  (text) => text.slice(0, text.length / 2),
  (text) => `${text}\n${text}`,
  (text) => `${text}---\n${text}`,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFKD'),
  (text) => each(text, '£', 'Â£'),
];

export const whole: Damage = (text, chance) => {
  if (chance.now(0.2)) {
    const [character, others] = chance.one(Object.entries(ALIKE));
    return each(text, character, chance.one(others));
  }
  return chance.one([...HARMLESS, ...HARMFUL])(text, chance);
};
