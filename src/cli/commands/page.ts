import { Command } from '../command.ts';
import { output } from '../options.ts';

export const page = () =>
  new Command('page')
    .summary('the questions and the report as one file for a browser')
    .description(
      'Gives one HTML file that works in any browser of 2023 or later, on a phone too, for whoever has no Node.js: the ' +
        'questions of viability new, sliders for what weighs most, the report as it changes, any figure opened by a ' +
        'click, and the contract, report and letter to save. It sends nothing anywhere. With FILE it opens with that contract.',
    )
    .argument('[FILE]', 'the contract that the page opens with, or - for standard input')
    .takes([output()])
    .example('viability page -o page.html', 'the page, to be sent to somebody or put on a stick')
    .example('viability page contract.yaml -o page.html', 'the same, with a contract in it')
    .runs(() => import('../actions/page.ts'));
