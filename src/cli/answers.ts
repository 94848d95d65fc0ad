// Puts questions and reads a line for each: from a keyboard, or from a pipe, where questions and answers are printed one
// after the other as a record of what was taken for what. All of it goes beside what the command gives.
import { createInterface } from 'node:readline';
import { MAX_BYTES } from '../contract/index.ts';
import { reveal } from '../words/printable.ts';
import { explained, Failure } from './failure.ts';
import { refuseFolderOnStdin, STANDARD_INPUT } from './input.ts';
import { ask, tell } from './streams.ts';
import { inLines } from './terminal.ts';

export interface Answers {
  /** Somebody is typing. */
  isScreen: boolean;
  /** The next line; undefined where there are no more. `about` is told below the question. */
  next(question: string, about?: readonly string[]): Promise<string | undefined>;
  /** Says something by the way. */
  say(text: string): Promise<void>;
  /** Says what is wrong with the last answer. */
  complain(wrong: string): Promise<void>;
  /** Throws where a pipe ended at a question whose answer was wrong, held nothing, or holds more than was asked. */
  finish(): Promise<void>;
  close(): void;
}

/** The lines of standard input, undefined where there are no more; as many as anybody could answer. */
function linesOfStdin(): { next(): Promise<string | undefined>; close(): void } {
  // As on any pipe: lines are edited, and Ctrl+C is seen to, by the terminal itself.
  const lines = createInterface({ input: process.stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  let size = 0;
  process.stdin.on('data', (chunk: Buffer | string) => {
    size += chunk.length;
    if (size > MAX_BYTES) process.stdin.destroy(new Failure('standard input holds more than answers'));
  });
  const given = lines[Symbol.asyncIterator]();
  return {
    async next() {
      try {
        const { value, done } = await given.next();
        return done ? undefined : String(value);
      } catch (error) {
        throw explained(error, STANDARD_INPUT);
      }
    },
    close() {
      lines.close();
      // What nobody reads must not keep the program waiting.
      process.stdin.unref?.();
    },
  };
}

export function answersOf(isQuiet: boolean): Answers {
  refuseFolderOnStdin();
  const isScreen = process.stdin.isTTY === true;
  const lines = linesOfStdin();
  let count = 0;
  let wrong: string | undefined;
  const say = async (text: string) => void ((isScreen || !isQuiet) && (await tell(inLines(text))));
  return {
    isScreen,
    say,
    async next(question, about = []) {
      await say([...(isScreen ? [''] : []), question, ...about.map((line) => `  ${line}`)].join('\n'));
      if (isScreen) await ask('> ');
      const line = await lines.next();
      if (line === undefined) {
        // Ctrl+D leaves the cursor behind the question.
        if (isScreen) await say('');
        return undefined;
      }
      count++;
      wrong = undefined;
      if (!isScreen) await say(`> ${reveal(line)}`);
      return line;
    },
    async complain(text) {
      wrong = text;
      const lines = text.split('\n').map((line) => `  ${reveal(line)}`);
      await tell(inLines(lines.join('\n')));
    },
    async finish() {
      if (isScreen) return;
      if (wrong !== undefined) throw new Failure('the answers ended at one that cannot be taken; nothing is written');
      if (count === 0) throw new Failure('no answers came; --template writes a file to fill in, without asking');
      for (let line = await lines.next(); line !== undefined; line = await lines.next())
        if (line.trim() !== '')
          throw new Failure(`there are more answers than questions, from "${line.trim()}" on; nothing is written`);
    },
    close: () => lines.close(),
  };
}
