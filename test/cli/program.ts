// Runs the program as a person would: its own process, its own pipes.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAM = fileURLToPath(new URL('../../bin/viability.js', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Circumstances {
  /** What is typed or piped in; nothing unless told. */
  stdin?: string | Uint8Array;
  /** Set in the environment; `undefined` takes a variable out. */
  env?: { [name: string]: string | undefined };
  cwd?: string;
  /** Close the reader's end of standard output after this many bytes. */
  stopReadingAfter?: number;
}

/** Runs `viability WORDS`, with nothing in the environment that would change what it prints. */
export function viability(words: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { stdin = '', env = {}, cwd = ROOT, stopReadingAfter } = circumstances;
  const plain = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, NODE_OPTIONS: undefined };
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env: { ...plain, ...env } });
  // The program may refuse its input before it has read all of it.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    parts.stdout.push(chunk);
    seen += chunk.length;
    if (stopReadingAfter !== undefined && seen >= stopReadingAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => parts.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [stdout, stderr] = [parts.stdout, parts.stderr].map((chunks) => Buffer.concat(chunks).toString('utf8'));
      resolve({ code, stdout: stdout as string, stderr: stderr as string });
    });
  });
}

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'viability-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
