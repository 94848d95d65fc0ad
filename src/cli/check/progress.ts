// Says how far a long check is, on a terminal and nowhere else.

/** Shorter than this there is nothing to wait for. */
const LONG = 200;
const STEP = 50;

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the line away again. */
  end(): void;
}

const SILENT: Progress = { step: () => {}, end: () => {} };

export function progressOf(total: number, isWanted: boolean): Progress {
  const { stderr } = process;
  if (!isWanted || !stderr.isTTY || total < LONG) return SILENT;
  let done = 0;
  return {
    step() {
      done++;
      if (done % STEP === 0) stderr.write(`\r${done} of ${total} contracts`);
    },
    end() {
      stderr.write(`\r${' '.repeat(`${total} of ${total} contracts`.length)}\r`);
    },
  };
}
