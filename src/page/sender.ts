// Who writes the letter: what the page asks of a letterhead, in the words in which its file is described, and read as that is.
import { type LetterheadReading, letterheadField, readLetterhead } from '../committee/letter/letterhead.ts';
import { type Field, fieldsTo } from '../contract/tree.ts';

/** What was typed, by its place in the file. */
export type Sender = Readonly<Record<string, string>>;

/** What a letter needs; the rest of such a file is for whoever keeps one. */
const ASKED = {
  'Who writes': ['from.body', 'from.standing', 'from.address', 'from.email', 'from.phone'],
  'Who is written to': ['to.name', 'to.dear', 'to.role', 'to.address'],
  'Who signs': ['signed[0].name', 'signed[0].role'],
} as const;

export interface SenderField {
  path: string;
  ask: string;
  such: string;
  /** A text in each of its lines. */
  isLines: boolean;
}

export const senderGroups: readonly { title: string; fields: readonly SenderField[] }[] = Object.entries(ASKED).map(
  ([title, paths]) => ({ title, fields: paths.map(fieldAt) }),
);

function fieldAt(path: string): SenderField {
  const { about, such, item } = fieldsTo(letterheadField, path).at(-1) as Field;
  return {
    path,
    ask: about.replace(/\.$/, ''),
    such: such ?? item?.such ?? '',
    isLines: item !== undefined,
  };
}

const NAME = 'who writes';

/** What was typed as a letterhead; empty lines say nothing. */
export function letterheadOf(sender: Sender): LetterheadReading {
  const linesAt = (path: string): string[] =>
    (sender[path] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const under = (part: string) =>
    Object.fromEntries(
      senderGroups
        .flatMap(({ fields }) => fields)
        .filter(({ path }) => path.startsWith(`${part}.`) && linesAt(path).length > 0)
        .map(({ path, isLines }) => [path.slice(part.length + 1), isLines ? linesAt(path) : linesAt(path).join(' ')]),
    );
  const signed = under('signed[0]');
  const isSigned = Object.keys(signed).length > 0;
  // JSON is YAML.
  return readLetterhead(
    JSON.stringify({ from: under('from'), to: under('to'), signed: isSigned ? [{ name: '[Name]', ...signed }] : [] }),
    NAME,
  );
}
