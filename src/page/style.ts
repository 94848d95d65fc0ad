// How the offline page looks: the report's own style, and what a form needs beside it.
import { STYLE } from '../formats/html/style.ts';

const REPORT = STYLE.markup.replace(/^<style>|<\/style>$/g, '');

const DESK = `
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--paper); z-index: 2; }
.top, .desk, body > footer { max-width: 84rem; }
.top { padding-top: 1.25rem; }
.desk { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 46rem); gap: 2.5rem; align-items: start; }
.desk[hidden] { display: none; }
.ask h2 { font-size: 1.2rem; }
#questions { padding-top: .75rem; }
.answer > section > h2 { margin: 1.25rem 0 .5rem; }
.answer h2, .answer h3, .answer h4 { line-height: 1.3; }
.answer:focus, h2:focus { outline: none; }
.answer .page > *, dialog .page > * { max-width: none; padding: 0; margin-left: 0; margin-right: 0; }
#report[aria-busy=true], #report[aria-busy=true] ~ #whole { opacity: .6; }
html { scroll-padding-top: 6rem; }
.said { display: contents; }
.said[hidden] { display: none; }
.said p { margin: 0; padding: .6rem 1rem; border-left: .5rem solid var(--rule); background: var(--paper); }
.said .short { position: sticky; top: 0; z-index: 1; padding-top: .2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.short .whole { margin-right: 1rem; }
.said.deliverable p { background: var(--good-paper); border-color: var(--good); color: var(--ink); }
.said.atRisk p { background: var(--risk-paper); border-color: var(--risk); color: var(--ink); }
.said.cannotTell p { background: var(--open-paper); border-color: var(--open); color: var(--ink); }
.said.undeliverable p { background: var(--bad-paper); border-color: var(--bad); color: var(--ink); }
.field { margin: 0 0 .6rem; }
.field label, .slider label { display: block; font-weight: 600; }
input, button, textarea, .button { font: inherit; color: var(--ink); background: var(--paper); }
.field input, .find input, #written { width: 100%; min-height: 2.75rem; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: .25rem; }
#written { width: auto; }
.find input { max-width: 24rem; }
.fold > summary > h3 { display: inline; font-size: 1rem; }
fieldset { margin: 1rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin-bottom: .5rem; font-weight: 600; }
fieldset label { font-weight: 400; }
.field.folded { display: flex; gap: .75rem; align-items: start; justify-content: space-between; margin-bottom: .5rem; padding-bottom: .5rem; border-bottom: 1px solid var(--rule); }
.folded > :first-child { min-width: 0; }
.folded label { font-size: .875rem; font-weight: 400; color: var(--quiet); cursor: pointer; }
.folded p.now { margin: 0; font-size: 1rem; }
.folded .now span { display: none; }
[hidden] { display: none !important; }
.peek { display: none; }
.field p { margin: .15rem 0; font-size: .875rem; color: var(--quiet); overflow-wrap: anywhere; }
.field .now { margin: 0 0 .3rem; color: var(--ink); }
.field .now:empty, .field .wrong:empty { display: none; }
summary > .quiet { font-size: .875rem; }
.field .wrong, .mistakes { color: var(--bad); }
#refused { white-space: pre-line; overflow-wrap: anywhere; }
#refused:empty { display: none; }
.field .wrong { white-space: pre-line; }
.desk summary, body > footer summary { min-height: 2.75rem; padding: .7rem 0; }
.field summary { font-size: .875rem; color: var(--link); }
button, .button { min-height: 2.75rem; padding: .4rem .9rem; border: 1px solid var(--quiet); border-radius: .25rem; cursor: pointer; }
.button { display: inline-flex; align-items: center; position: relative; }
.button input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; }
button:disabled { color: var(--quiet); cursor: default; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
:focus-visible, .button:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
textarea { width: 100%; padding: .6rem; border: 1px solid var(--quiet); border-radius: .25rem; font: .875rem/1.5 ui-monospace, Consolas, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .8rem/1.45 ui-monospace, Consolas, monospace; }
.slider { margin: 0 0 1rem; }
.slider > div { display: flex; gap: 1rem; align-items: center; }
.slider input { flex: 1; min-width: 0; min-height: 2.75rem; accent-color: var(--link); }
.slider output { flex: 0 0 7rem; text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
.slider p { margin: 0; font-size: .875rem; color: var(--quiet); }
.opens { min-height: 0; padding: 0 .15rem; border: 0; border-radius: 0; background: none; color: inherit; font-weight: inherit; text-align: inherit;
  text-decoration: underline dotted; text-underline-offset: .2em; }
dialog { width: min(46rem, calc(100vw - 1rem)); max-height: calc(100vh - 2rem); border: 1px solid var(--quiet); background: var(--paper); color: var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / .5); }
dialog .value { font-size: 1.4rem; font-weight: 700; overflow-wrap: anywhere; }
dialog h2 { border: 0; margin-top: 1rem; }
dialog table { display: block; overflow-x: auto; }
.parts { margin: 0; padding: 0; list-style: none; }
.parts button { display: flex; justify-content: space-between; gap: 1rem; width: 100%; border: 0; border-top: 1px solid var(--rule); border-radius: 0; text-align: left; }
.parts button span:first-child { color: var(--link); }
.parts button span:last-child { text-align: right; font-variant-numeric: tabular-nums; }
@media screen and (max-width: 60rem) {
  .desk { display: block; }
  .said .short { font-size: .85rem; }
  .answer dt { flex-basis: 6.4rem; }
  .peek { display: block; position: fixed; inset: auto 0 0; z-index: 1; padding: .7rem 1.25rem; border: 1px solid var(--quiet); border-left-width: .5rem; background: var(--paper); color: var(--ink); font-weight: 600; }
  .peek.seen { visibility: hidden; }
  html { scroll-padding-bottom: 6rem; }
  .peek.deliverable { border-color: var(--good); }
  .peek.atRisk { border-color: var(--risk); }
  .peek.undeliverable { border-color: var(--bad); }
}
@media print {
  .ask, .top .quiet, .top .buttons, #refused, #movable, #saving, #figures, .find, .skip, body > footer details { display: none; }
  .desk { display: block; }
  .said .short { position: static; }
}
`;

export const PAGE_CSS = `${REPORT}${DESK}`;
