// What a check is to use: the command line first, then viability.config.yaml, then what goes without saying.
import { dirname, relative, resolve } from 'node:path';
import type { Config, ConfigKey } from '../../batch/config.ts';
import { CONFIG } from '../../batch/config-name.ts';
import type { FailOn, MinMargin } from '../../batch/types.ts';
import { formatMistake } from '../../contract/mistake.ts';
import { decodeText } from '../../contract/text/bytes.ts';
import type { Mistake } from '../../contract/types.ts';
import { type CheckFormatName, checkFormatNames } from '../../formats/batch/index.ts';
import { Failure, InvalidContract } from '../failure.ts';
import { isDevice } from '../output.ts';
import { USUAL_FOLDER } from './find.ts';
import { readOwnBytes } from './read.ts';
import { configAbove, staysInside } from './trusted.ts';

export interface Settings {
  paths: readonly string[];
  failOn: readonly FailOn[];
  minMargin: MinMargin | undefined;
  format: CheckFormatName | undefined;
  output: readonly string[];
  baseline: string | undefined;
  worstFirst: boolean;
}

/** Where a setting came from, as `viability config` shows it. */
type Sources = { readonly [Key in ConfigKey]: string };

const DEFAULTS: Settings = {
  paths: [USUAL_FOLDER],
  failOn: ['undeliverable'],
  minMargin: undefined,
  format: undefined,
  output: [],
  baseline: undefined,
  worstFirst: false,
};

export interface Found {
  settings: Settings;
  sources: Sources;
  file: string | undefined;
  /** Why a configuration that was met does not count. */
  refused?: string;
  /** What may not have been meant in it. */
  remarks: readonly string[];
}

/** The settings of a folder without a command line. Paths are as seen from `cwd`. */
export async function settingsIn(cwd: string): Promise<Found> {
  const { path: file, refused } = configAbove(cwd);
  const name = file && (relative(cwd, file) || CONFIG);
  const { config, lines, remarks } =
    file && name ? await load(file, name) : { config: undefined, lines: new Map<ConfigKey, number>(), remarks: [] };
  if (config && file && name) keepInside(config, lines, dirname(file), name);
  const sources = Object.fromEntries(
    Object.keys(DEFAULTS).map((key) => {
      const line = lines.get(key as ConfigKey);
      return [key, line === undefined ? 'default' : `${name} line ${line}`];
    }),
  ) as Sources;
  return {
    settings: config && file ? inForce(config, dirname(file), cwd) : DEFAULTS,
    sources,
    file: name,
    remarks,
    ...(refused && { refused: `${relative(cwd, refused.path)} is not taken: ${refused.reason}` }),
  };
}

/** What a check writes or takes for known is chosen here, or on the command line by who runs it; nowhere else. */
function keepInside({ output, baseline }: Config, lines: ReadonlyMap<ConfigKey, number>, folder: string, name: string) {
  const named: [ConfigKey, string][] = [
    ...output.filter((path) => path !== '-').map((path): [ConfigKey, string] => ['output', path]),
    ...(baseline === '' ? [] : [['baseline', baseline] as [ConfigKey, string]]),
  ];
  for (const [key, path] of named) {
    if (staysInside(folder, path)) {
      if (isDevice(resolve(folder, path)))
        throw new Failure(
          `${name}:${lines.get(key) ?? 1}: ${key} ${path} is a pipe or a device, which could hold up the check for ever; name a file, or use --${key} on the command line`,
        );
      continue;
    }
    throw new Failure(
      `${name}:${lines.get(key) ?? 1}: ${key} ${path} leads out of the folder of this file, or into .git; name a file inside it, or use --${key} on the command line`,
    );
  }
}

type Loaded = { config: Config; lines: ReadonlyMap<ConfigKey, number>; remarks: readonly string[] };

async function load(path: string, name: string): Promise<Loaded> {
  const { readConfig } = await import('../../batch/config.ts');
  const {
    text: given,
    remark,
    mistake,
  } = decodeText(readOwnBytes(path, name) ?? new Uint8Array(), name, 'configuration');
  const { config, lines, mistakes, warnings, text } = readConfig(given, name, checkFormatNames);
  const told = (all: readonly Mistake[]) => all.map((each) => formatMistake(each, text));
  if (mistake) throw new InvalidContract(formatMistake(mistake, given));
  if (!config) throw new InvalidContract(told(mistakes).join('\n'));
  return { config, lines, remarks: told(remark ? [remark, ...warnings] : warnings) };
}

function inForce(config: Config, folder: string, cwd: string): Settings {
  const from = (path: string): string => relative(cwd, resolve(folder, path)) || '.';
  return {
    paths: config.paths.length > 0 ? config.paths.map(from) : [from(USUAL_FOLDER)],
    failOn: config.failOn.length > 0 ? config.failOn : DEFAULTS.failOn,
    minMargin: config.minMargin,
    format: config.format as CheckFormatName | undefined,
    output: config.output.map((path) => (path === '-' ? path : from(path))),
    baseline: config.baseline === '' ? undefined : from(config.baseline),
    worstFirst: config.worstFirst ?? false,
  };
}
