// A repository of contracts in a folder of its own, and what the examples expect to find around them.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { emptyFolder, type Outcome } from '../program.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export function example(name: string): string {
  return readFileSync(join(ROOT, 'examples', name), 'utf8');
}

/** A contract whose price can pay, and one whose price cannot. */
export const SOUND = 'home-care-2026-sound.yaml';
export const SHORT = 'family-support-2015.yaml';

const shared = mkdtempSync(join(tmpdir(), 'viability-package-'));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

/** The package as npm would hand it out, made once. */
let packed: string | undefined;

export function packageFile(): string {
  if (packed === undefined) {
    // Nothing is built again: other tests use the same build at this moment.
    const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination', shared];
    const { status, stdout, stderr } = spawnSync('npm', words, { cwd: ROOT, encoding: 'utf8', env: surroundings() });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    packed = join(shared, stdout.trim().split('\n').at(-1) as string);
  }
  return packed;
}

/** A clone of a repository with these contracts, by name or with their text. */
export function repository(contracts: readonly (string | { name: string; text: string })[]): Sandbox {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'contracts'));
  for (const contract of contracts) {
    if (typeof contract === 'string')
      copyFileSync(join(ROOT, 'contracts', contract), join(folder, 'contracts', contract));
    else writeFileSync(join(folder, 'contracts', contract.name), contract.text);
  }
  return new Sandbox(folder, emptyFolder());
}

export class Sandbox {
  constructor(
    readonly folder: string,
    private readonly home: string,
  ) {}

  /** Puts the package where an example expects it. */
  vendor(path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    expect(basename(path)).toBe(basename(packageFile()));
    cpSync(packageFile(), join(this.folder, path));
  }

  /** The command `viability` on the path, as an installation leaves it. */
  install(): void {
    const program = join(this.home, 'bin', 'viability');
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin', 'viability.js')}' "$@"\n`);
    chmodSync(program, 0o755);
  }

  run(program: string, words: readonly string[], env: { [name: string]: string } = {}): Outcome {
    const own = {
      ...surroundings(),
      // What is installed for everybody is installed here, and there is no network to get it from.
      npm_config_prefix: this.home,
      npm_config_offline: 'true',
      npm_config_cache: join(this.home, 'cache'),
      PATH: [join(this.home, 'bin'), process.env.PATH].join(delimiter),
      HOME: this.home,
      ...env,
    };
    const { status, stdout, stderr } = spawnSync(program, words, { cwd: this.folder, encoding: 'utf8', env: own });
    return { code: status, stdout, stderr };
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  installed(path: string): string {
    return readFileSync(join(this.home, path), 'utf8');
  }
}

/** Without what npm and git hand down to the tests when they are started by them. */
function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|GIT_|FORCE_COLOR$|NO_COLOR$)/i.test(name));
  return { ...Object.fromEntries(kept), npm_config_update_notifier: 'false', npm_config_fund: 'false' };
}
