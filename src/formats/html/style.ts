// How the page looks: on a screen by day and by night, on a phone, and on A4. Colours keep a contrast of 4.5 to 1 or more
// with what they are on.
import type { Markup } from './markup.ts';

/** Fills of the parts of a bar, told apart in grey as well: each is a step lighter than the one before. */
export const PART_FILLS = ['#17324d', '#2f6690', '#5a92b5', '#8fb8d0', '#b9d3e2', '#d9e7ef'] as const;
export const PARTS = PART_FILLS.length;
/** How many steps a shaded table tells apart. */
export const SHADES = 5;

interface Palette {
  [name: string]: string;
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1b1f23',
  quiet: '#50575e',
  rule: '#c4c9cf',
  link: '#0b4f8a',
  good: '#1b5e20',
  'good-paper': '#eef7ee',
  risk: '#7a4f00',
  'risk-paper': '#fff6e0',
  open: '#0b4f8a',
  'open-paper': '#eaf3fb',
  bad: '#a4161a',
  'bad-paper': '#fdeeee',
  edge: '#17324d',
  ...Object.fromEntries(PART_FILLS.map((fill, at) => [`part${at + 1}`, fill])),
  shade1: '#fdeeee',
  shade2: '#f9d3d1',
  shade3: '#f2b0ac',
  shade4: '#a4161a',
  shade5: '#6d0b10',
};

export const DARK: Palette = {
  paper: '#14181c',
  ink: '#e8ebee',
  quiet: '#aab3bb',
  rule: '#4a535c',
  link: '#8ec5f5',
  good: '#8fd69a',
  'good-paper': '#12301a',
  risk: '#f2c66d',
  'risk-paper': '#3a2c08',
  open: '#8ec5f5',
  'open-paper': '#10283f',
  bad: '#ff9d9d',
  'bad-paper': '#3d1517',
  edge: '#14181c',
  part1: '#2f5d84',
  part2: '#4a82ae',
  part3: '#6fa3c9',
  part4: '#97c0de',
  part5: '#bdd9ec',
  part6: '#e0eef7',
  shade1: '#2b1618',
  shade2: '#481c1f',
  shade3: '#6a2226',
  shade4: '#ff9d9d',
  shade5: '#ffd2d2',
};

function declared(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}

const numbered = (count: number, rule: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => rule(at + 1)).join('\n');

/** What drawings are painted with, in a page and in a file of their own. */
const DRAWING = `svg text { font: 14px system-ui, "Segoe UI", Arial, sans-serif; fill: var(--ink); }
svg rect { stroke: var(--edge); }
${numbered(PARTS, (at) => `svg .part${at} { fill: var(--part${at}); }`)}
svg .red { fill: var(--bad); }
svg .line { stroke: var(--bad); stroke-width: 3; }
svg .halo { stroke: var(--paper); stroke-width: 7; }
svg .base { stroke: var(--ink); }
svg .stripe { stroke: var(--paper); stroke-width: 5; stroke-opacity: .55; }
svg .pointer { fill: var(--bad); font-weight: 700; }`;

const CSS = `
:root { color-scheme: light dark; ${declared(LIGHT)} }
@media screen and (prefers-color-scheme: dark) { :root { ${declared(DARK)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
main, header, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; overflow-wrap: break-word; }
a { color: var(--link); }
.view { margin: 1.5rem 0; padding: 1rem 1.25rem; border-left: .5rem solid; font-size: 1.2rem; }
.view p { margin: 0; color: var(--ink); }
.view strong { letter-spacing: .02em; }
.deliverable, .deliverable strong { background: var(--good-paper); color: var(--good); }
.atRisk, .atRisk strong { background: var(--risk-paper); color: var(--risk); }
.cannotTell, .cannotTell strong { background: var(--open-paper); color: var(--open); }
.undeliverable, .undeliverable strong { background: var(--bad-paper); color: var(--bad); }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--ink); font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; }
p { margin: .5rem 0; }
.whole { white-space: nowrap; }
.lines { white-space: pre-line; }
dl { margin: .5rem 0 1.25rem; }
dl div { display: flex; gap: 1rem; padding: .15rem 0; }
dt { flex: 0 0 6.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
dd { flex: 1; min-width: 0; margin: 0; }
.letter main { margin-top: 2rem; }
.letter p { margin: 1rem 0; }
.letter h1 { margin: 1.5rem 0 1rem; font-size: 1.1rem; }
.letter h2 { border: 0; font-size: 1rem; }
.quiet, .note, footer { color: var(--quiet); }
.note { display: block; font-size: .875rem; font-weight: normal; }
summary { cursor: pointer; }
nav { margin: 1rem 0; font-size: .9rem; }
nav ul { margin: .25rem 0; padding-left: 1.25rem; columns: 16rem; }
nav li { margin: 0; padding: .2rem 0; break-inside: avoid; }
.fold { border-bottom: 1px solid var(--rule); }
.fold > summary { padding: .6rem 0; }
.fold h2 { display: inline; margin: 0; border: 0; padding: 0; font-size: 1.1rem; }
.fold > div { scroll-margin-top: 3.5rem; padding-bottom: 1rem; }
table { width: 100%; margin: .5rem 0 1.25rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption, figcaption { padding: .25rem 0; text-align: left; font-weight: 600; }
th, td { padding: .25rem .4rem; text-align: left; vertical-align: top; font-weight: normal; }
tr > :first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
thead tr > * { vertical-align: bottom; border-bottom: 1px solid var(--ink); font-size: .9rem; font-weight: 600; }
tbody tr + tr > * { border-top: 1px solid var(--rule); }
.number { text-align: right; }
td.number:not(.long) { white-space: nowrap; }
tbody tr.total > *, tbody tr.subtotal > * { border-top: 2px solid var(--ink); font-weight: 600; }
tbody tr.mark > td { padding: .35rem 0; border-top: 3px double; border-bottom: 3px double; text-align: right;
  font-weight: 700; background: var(--bad-paper); color: var(--bad); }
.shaded { font-size: .85rem; }
.shaded td, .shaded th { padding: .15rem; text-align: center; }
${numbered(SHADES, (at) => `.shade${at} { background: var(--shade${at}); ${at > 3 ? 'color: var(--paper); ' : ''}}`)}
li { margin: .35rem 0; }
figure { max-width: 34rem; margin: 1.5rem 0 1.25rem; }
figcaption { padding-bottom: .5rem; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
${DRAWING}
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .4rem 0; padding: 0; list-style: none; font-size: .875rem; }
.key svg { display: inline-block; width: .8rem; height: .8rem; margin-right: .35rem; }
footer { margin-top: 2.5rem; padding-top: .75rem; padding-bottom: 2rem; border-top: 1px solid var(--rule); font-size: .875rem; }
@page { size: A4; margin: 18mm; }
@media print {
  html { font-size: 10pt; }
  main, header, footer { max-width: none; padding: 0; }
  nav { display: none; }
  .view, tbody tr.mark > td, .shaded td, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, caption, summary { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  details:not([open]) > :not(summary) { display: block; }
  details::details-content { display: block; content-visibility: visible; height: auto; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
}
@media screen and (max-width: 40rem) {
  th, td { padding: .25rem .2rem; }
  dl div { gap: .5rem; }
  dt { flex-basis: 5.75rem; }
  .shaded { font-size: .75rem; }
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .stacks, .stacks caption, .stacks tbody, .stacks tr, .stacks th, .stacks td { display: block; }
  .stacks tbody tr { padding: .5rem 0; border-top: 1px solid var(--rule); }
  .stacks tbody tr > * { border: 0; padding: .1rem 0; text-align: left; }
  .stacks tbody th { font-weight: 600; }
  .stacks tbody td { display: flex; justify-content: space-between; gap: 1rem; }
  .stacks td:empty { display: none; }
  .stacks td[data-label]::before { content: attr(data-label); flex: none; color: var(--quiet); font-weight: normal; }
}
`;

export const STYLE: Markup = { markup: `<style>${CSS}</style>` };

/** For a drawing in a file of its own: on paper, so by day only, and without variables, which not every program reads. */
const SHEET = `${DRAWING.replaceAll('svg ', '')}
.sheet { fill: var(--paper); stroke: none; }
.title { font-weight: 700; font-size: 16px; }
.credit { font-size: 11px; fill: var(--quiet); }`;

export const DRAWING_STYLE: Markup = {
  markup: `<style>\n${SHEET.replace(/var\(--([\w-]+)\)/g, (_, name: string) => LIGHT[name] as string)}\n</style>`,
};
