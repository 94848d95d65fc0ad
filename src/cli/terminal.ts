// The one decision about how to print: colour, drawn lines and width. Everything that prints is given the answer.
import { wrap } from '../words/width.ts';
import { maybeScreen } from './streams.ts';

export interface Terminal {
  colour: boolean;
  /** Box lines and blocks; without it, only what any email can carry. */
  unicode: boolean;
  /** Columns to fill. */
  width: number;
}

/** For files, pipes and email. */
export const PLAIN: Terminal = { colour: false, unicode: false, width: 72 };

const NARROWEST = 40;
const WIDEST = 120;

export interface Surroundings {
  isTTY: boolean;
  columns: number | undefined;
  env: { [name: string]: string | undefined };
  /** `--color` or `--no-color`; undefined where neither was given. */
  asked: boolean | undefined;
}

/** What was asked for comes first, then FORCE_COLOR, NO_COLOR and TERM, then whether anyone is looking. */
export function decide({ isTTY, columns, env, asked }: Surroundings): Terminal {
  const dumb = env.TERM === 'dumb';
  return {
    colour: asked ?? forced(env.FORCE_COLOR) ?? (isTTY && !dumb && !env.NO_COLOR),
    unicode: isTTY && !dumb,
    width: isTTY && columns ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : PLAIN.width,
  };
}

/** FORCE_COLOR as Node itself reads it: empty, `1` to `3` and `true` mean yes; `0` and `false` mean no. */
function forced(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  return value !== '0' && value !== 'false';
}

const NO_SCREEN = { isTTY: false, columns: undefined };

/** The terminal that standard output goes to. */
export function terminalOf(asked: boolean | undefined): Terminal {
  const { isTTY, columns } = maybeScreen('stdout') ? process.stdout : NO_SCREEN;
  return decide({ isTTY, columns, env: process.env, asked });
}

/** What is told beside the output, in lines as wide as the screen that shows it; elsewhere as it is. */
export function inLines(text: string): string {
  const { isTTY, columns } = maybeScreen('stderr') ? process.stderr : NO_SCREEN;
  return isTTY && columns ? inColumns(text, Math.max(NARROWEST, columns)) : text;
}

/** The same for a width; what is indented stays so. */
export function inColumns(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return wrap(line.slice(indent.length), width - indent.length).map((each) => indent + each);
    })
    .join('\n');
}
