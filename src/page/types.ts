// What the two halves of the offline page say to each other: the desk, which reads and works out, and the screen.
import type { View } from '../model/types.ts';
import type { MadeOf } from '../report/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import type { Sender } from './sender.ts';

/** What can be saved, each as the command of that name gives it. */
export type Saved = 'contract' | 'report' | 'letter' | 'json';

/** A contract year and scenario; those of the report unless told. */
export interface At {
  year?: number | undefined;
  scenario?: ScenarioName | undefined;
}

/** What somebody does. */
export type Action =
  | { does: 'begin' }
  | { does: 'open'; file: string; bytes: Uint8Array }
  | { does: 'answer'; id: string; given: string }
  | { does: 'slide'; path: string; to: string }
  | { does: 'write'; text: string }
  | { does: 'undo' }
  | ({ does: 'explain'; name: string } & At)
  /** An amount made of several figures, with what the report says of it. */
  | ({ does: 'made'; of: MadeOf; title: string; value: string } & At)
  | ({ does: 'list' } & At)
  /** `written`: the day of a letter, as the calendar counts days; `sender`: who writes it. */
  | { does: 'save'; what: Saved; written: number; sender: Sender };

/** A question of the form. */
export interface FormField {
  id: string;
  ask: string;
  /** Why it is asked, where it stands in a tender, what is usual. */
  about: readonly string[];
  such: readonly string[];
  /** What it may be, where that can be listed. */
  choices: readonly string[];
  /** What the contract says of it now, in words: `£16.00`, or of several things `Hours a week: 60 hours`. */
  now: readonly string[];
  /** Nothing of it is left to say: what another answer says of it may be a part only. */
  isAnswered: boolean;
}

/** An amount that can be moved, written as the contract writes it. */
export interface Slider {
  path: string;
  about: string;
  /** What stands around its number: `£` and ` minutes`. */
  before: string;
  after: string;
  /** The same in words, for the eye: `% of the minimum wage` for `% of minimum-wage`. */
  called: string;
  decimals: number;
  value: number;
  min: number;
  max: number;
  step: number;
  /** What fills it in, what is usual, and at which value the price would pay. */
  notes: readonly string[];
}

export type Reply =
  /** The contract as it stands; `wrong`: what could not be taken, of a question by its id or of what somebody did: `open`, `slide`. */
  | {
      is: 'contract';
      file: string;
      text: string;
      fields: readonly FormField[];
      canUndo: boolean;
      wrong?: { of: string; words: string };
    }
  /** Nobody has answered anything yet. */
  | { is: 'blank' }
  /** It cannot be read; `line` is that of the first. */
  | { is: 'mistakes'; words: readonly string[]; line: number }
  /** Income and cost, before anything is judged; `short` is what stays in sight; `remarks` are what to look at in the file. */
  | { is: 'sums'; page: string; short: readonly string[]; figures: readonly Opened[]; remarks: readonly string[] }
  /** What somebody needs who must act tonight. */
  | { is: 'report'; page: string; view: View; said: string }
  /** The rest of the report. */
  | { is: 'whole'; page: string }
  | { is: 'sliders'; sliders: readonly Slider[] }
  | Explained
  | { is: 'file'; name: string; type: string; text: string }
  /** Why there is no file. */
  | { is: 'unsaved'; words: string }
  /** Something went wrong that nobody foresaw. */
  | { is: 'failure'; words: string };

/** A figure that can be opened, with its value. */
export interface Opened {
  name: string;
  label: string;
  value: string;
}

/** One figure, or several that a name may mean; `page` is a document of blocks. */
export interface Explained {
  is: 'explained';
  title: string;
  value: string;
  page: string;
  /** What it rests on, or what there is to open, by heading. */
  groups: readonly { title: string; figures: readonly Opened[] }[];
}
