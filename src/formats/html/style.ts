// How the page looks, on a screen and on A4. Colours keep a contrast of 4.5 to 1 or more with what they are on.
import type { Markup } from './markup.ts';

/** Fills of the parts of a bar, told apart in grey as well: each is a step lighter than the one before. */
export const PART_FILLS = ['#17324d', '#2f6690', '#5a92b5', '#8fb8d0', '#b9d3e2', '#d9e7ef'] as const;

const CSS = `
:root { color-scheme: light; --ink: #1b1f23; --quiet: #50575e; --line: #c4c9cf; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
main, header, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; overflow-wrap: anywhere; }
.view { margin: 1.5rem 0; padding: 1rem 1.25rem; border-left: .5rem solid; font-size: 1.2rem; }
.view p { margin: 0; color: var(--ink); }
.deliverable { background: #eef7ee; color: #1b5e20; }
.atRisk { background: #fff6e0; color: #7a4f00; }
.cannotTell { background: #eaf3fb; color: #0b4f8a; }
.undeliverable { background: #fdeeee; color: #a4161a; }
.view strong { letter-spacing: .02em; }
.deliverable strong { color: #1b5e20; }
.atRisk strong { color: #7a4f00; }
.cannotTell strong { color: #0b4f8a; }
.undeliverable strong { color: #a4161a; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--ink); font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; }
p { margin: .5rem 0; }
.lines { white-space: pre-line; }
dl { margin: .5rem 0 1.25rem; }
dl div { display: flex; gap: 1rem; padding: .15rem 0; }
dt { flex: 0 0 6.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
dd { flex: 1; margin: 0; }
.letter main { margin-top: 2rem; }
.letter p { margin: 1rem 0; }
.letter h1 { margin: 1.5rem 0 1rem; font-size: 1.1rem; }
.letter h2 { border: 0; font-size: 1rem; }
.quiet, .note, footer { color: var(--quiet); }
.note { display: block; font-size: .875rem; font-weight: normal; }
table { width: 100%; margin: .5rem 0 1.25rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption, figcaption { padding: .25rem 0; text-align: left; font-weight: 600; }
th, td { padding: .25rem .4rem; text-align: left; vertical-align: top; font-weight: normal; }
tr > :first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
thead th { vertical-align: bottom; border-bottom: 1px solid var(--ink); font-size: .9rem; font-weight: 600; }
tbody tr + tr > * { border-top: 1px solid #e4e7ea; }
.number { text-align: right; overflow-wrap: normal; }
td.number { white-space: nowrap; }
tbody tr.total > *, tbody tr.subtotal > * { border-top: 2px solid var(--ink); font-weight: 600; }
tbody tr.mark > td { padding: .35rem 0; border-top: 3px double; border-bottom: 3px double; text-align: right;
  font-weight: 700; background: #fdeeee; color: #a4161a; }
li { margin: .35rem 0; }
figure { margin: 1.5rem 0 1.25rem; }
figcaption { padding-bottom: .5rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 14px system-ui, "Segoe UI", Arial, sans-serif; fill: #1b1f23; }
svg .line { stroke: #a4161a; stroke-width: 2; }
svg .halo { stroke: #fff; stroke-width: 6; }
svg .pointer { fill: #a4161a; font-weight: 700; }
svg rect { stroke: #17324d; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .4rem 0; padding: 0; list-style: none; font-size: .875rem; }
.key svg { display: inline-block; width: .8rem; height: .8rem; margin-right: .35rem; }
footer { margin-top: 2.5rem; padding-top: .75rem; padding-bottom: 2rem; border-top: 1px solid var(--line); font-size: .875rem; }
@page { size: A4; margin: 18mm; }
@media print {
  body { font-size: 10pt; }
  main, header, footer { max-width: none; padding: 0; }
  .view, tbody tr.mark > td, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
@media (max-width: 32rem) { table { font-size: .85rem; } th, td { padding: .25rem .2rem; } }
`;

export const STYLE: Markup = { markup: `<style>${CSS}</style>` };
