// A cell of the sheet of inputs, and how it holds a value of the contract.
import { nameOf } from '../../../contract/ask.ts';
import { fieldAt } from '../../../contract/schema.ts';
import { valueAt } from '../../../contract/tree.ts';
import { NONE } from '../../../engine/workbook.ts';
import type { RunContext } from '../../../figures/context.ts';

export interface InputCell {
  /** Unlike any other cell's; the id of its figure where it has one of its own. */
  key: string;
  /** In the contract; two ways of stating one thing share it. */
  path: string;
  label: string;
  unit: string;
  /** The words it takes, where it takes no number. */
  choices?: readonly string[];
  /** Not for changing: the layout of the workbook rests on it. */
  fixed?: boolean;
  /** Where nobody knows the number. */
  mayBeEmpty?: boolean;
  read(context: RunContext): number | string;
}

/** What an input cell is where nobody knows the number: empty, so that it may be typed. */
export const EMPTY = '';
export const YES_NO = ['yes', 'no'];

/** The cell of a value, called and measured as its field says, with the words that it takes. `holds`: where it stands, if not at `path`. */
export function cellAt(path: string, holds = path): InputCell {
  const read = valueAt(holds);
  return {
    key: path,
    path,
    label: nameOf(fieldAt(holds) ? holds : path),
    unit: unitAt(path),
    choices: wordsAt(path),
    read: (run) => held(read(run.contract)),
  };
}

/** What a cell holds of a value that is no list or map. */
export function held(value: unknown): number | string {
  if (value === null) return EMPTY;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return (value as number | string | undefined) ?? NONE;
}

/** A part may stand for its share. */
function unitAt(path: string): string {
  return (fieldAt(path)?.unit ?? fieldAt(`${path}.share`)?.unit) || '';
}

/** The words of a field that takes nothing else. */
function wordsAt(path: string): readonly string[] | undefined {
  const { leaf, fields } = fieldAt(path) ?? {};
  return leaf && !fields && 'enum' in leaf.json
    ? leaf.words.filter((word) => word !== 'true' && word !== 'false')
    : undefined;
}
