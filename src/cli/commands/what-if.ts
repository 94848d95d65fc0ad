import { Option } from 'commander';
import { Command } from '../command.ts';
import { UsageError } from '../failure.ts';
import { type Model, model, type Render, render } from '../options.ts';

/** A change of the contract. */
export interface Setting {
  path: string;
  value: string;
}

export interface WhatIf extends Model, Render {
  set?: readonly Setting[];
}

function settings(text: string, before: readonly Setting[] = []): Setting[] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new UsageError(`--set cannot be ${text}; write a path and its new value, such as price.per_hour=£20`);
  return [...before, { path: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }];
}

export const whatIf = () =>
  new Command('what-if')
    .summary('before and after a change')
    .description(
      'Shows what changing values of a contract would do: before, after and the difference. The path is the ' +
        "contract's own; the file stays as it is.",
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      new Option(
        '--set <PATH=VALUE>',
        'change this value of the contract, such as price.per_hour=£20; may be given several times',
      ).argParser(settings),
      ...model(),
      ...render(),
    ])
    .example('viability what-if contract.yaml --set price.per_hour=£20', 'the same contract at another price')
    .example(
      'viability what-if contract.yaml --set pay.rate=real-living-wage --set "visit.travel=20 minutes"',
      'two changes at once',
    )
    .runs(() => import('../actions/what-if.ts'));
