import { Command } from '../command.ts';
import { extent, model, render } from '../options.ts';

export const report = () =>
  new Command('report')
    .summary('whether the price can pay for the service, and why')
    .description(
      'Says whether the price of a contract can pay for the service, and shows the sums, what was assumed and what to ask.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([...extent(), ...model(), ...render('table', 'chart')])
    .example('viability report contract.yaml', 'one page on the screen; --full is the whole report')
    .example('viability report contract.yaml --only years,ways', 'some sections of the whole report')
    .example(
      'viability report contract.yaml --only charter,visits',
      "UNISON's Ethical Care Charter, prices by length of visit",
    )
    .example(
      'viability report contract.yaml -o report.html',
      'a page for a browser; .docx, .eml, .md and .xlsx as well',
    )
    .example('viability report contract.yaml -o chart.svg', 'where the price runs out, as a drawing for a leaflet')
    .example('viability report - --json < contract.yaml', 'the same as data, from standard input')
    .runs(() => import('../actions/report.ts'));
