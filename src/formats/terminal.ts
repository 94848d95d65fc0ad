// The report on a terminal: the layout of the plain text with colours, lines and bars where the terminal has them.
import { Chalk, type ChalkInstance } from 'chalk';
import type { View } from '../model/types.ts';
import { eachText, plainPunctuation, printable, withoutCommands } from '../words/printable.ts';
import { layPage } from './layout/page.ts';
import { ASCII, UNICODE, type Voice } from './layout/style.ts';
import type { Render } from './types.ts';

/** Colour says again what the words say already: never anything more. */
function viewColours(chalk: ChalkInstance): { [View_ in View]: ChalkInstance } {
  return {
    deliverable: chalk.bold.green,
    atRisk: chalk.bold.yellow,
    cannotTell: chalk.bold.cyan,
    undeliverable: chalk.bold.red,
  };
}

function voices(chalk: ChalkInstance, view: View): { [Name in Voice]: ChalkInstance } {
  return {
    lead: viewColours(chalk)[view],
    title: chalk.bold,
    heading: chalk.bold,
    part: chalk.bold,
    columns: chalk.dim,
    quiet: chalk.dim,
    total: chalk.bold,
    mark: chalk.bold.yellow,
    rule: chalk.dim,
    within: chalk.cyan,
    beyond: chalk.red,
  };
}

export const terminal: Render = (report, { width, colour, unicode }) => {
  // A level of our own: left to itself chalk would look at the process, and only the command line may.
  const paints = voices(new Chalk({ level: colour ? 1 : 0 }), report.view);
  const page = layPage(eachText(report, unicode ? printable : plainPunctuation), width, {
    ...(unicode ? UNICODE : ASCII),
    paint: (voice, words) => (words.trim() === '' ? words : paints[voice](words)),
  });
  return withoutCommands(page);
};
