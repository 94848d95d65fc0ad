// The page before its script has run: its places, its policy, and the program in a form that takes little room.
import { html, type Markup } from '../formats/html/markup.ts';
import { name, version } from '../tool.ts';
import { EMPTY_SLOT, type Embedded, slot } from './embed.ts';
import { type SenderField, senderGroups } from './sender.ts';
import { PAGE_CSS } from './style.ts';

export interface Parts {
  /** The script of the screen, and its hash. */
  screen: string;
  screenHash: string;
  /** The desk, gzipped, in base64; and the hash of the script in it. */
  packed: string;
  deskHash: string;
  /** The hash of `PAGE_CSS`. */
  styleHash: string;
  /** The licences of what is in it. */
  notices: string;
  /** A contract to see what comes of one. */
  example: Embedded;
}

export { PAGE_CSS };

const raw = (markup: string): Markup => ({ markup });

/** Nothing may be asked of anybody: no request leaves, and no script runs but the two that the hashes name. */
const policy = ({ screenHash, deskHash, styleHash }: Parts): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${screenHash}' 'sha256-${deskHash}'`,
    `style-src 'sha256-${styleHash}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const senderGroup = ({ title, fields }: (typeof senderGroups)[number]): Markup =>
  html`<fieldset><legend>${title}</legend>\n${fields.map(senderField)}</fieldset>\n`;

function senderField({ path, ask, such, isLines }: SenderField): Markup {
  const id = `l-${path.replaceAll(/[^\w-]/g, '-')}`;
  const rest = html`id="${id}" data-sender="${path}" autocomplete="off" aria-describedby="${id}-such"`;
  const input = isLines ? html`<textarea rows="3" ${rest}></textarea>` : html`<input type="text" ${rest}>`;
  return html`<div class="field"><label for="${id}">${ask}</label>${input}<p id="${id}-such">Such as ${such}</p></div>\n`;
}

export function pageMarkup(parts: Parts): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Can the price pay for the service?</title>
<style>${raw(PAGE_CSS)}</style>
</head>
<body>
<a class="skip" href="#result">To the report</a>
<header class="top">
<h1>Can the price pay for the service?</h1>
<p class="quiet">Answer what you know, or open a contract, the notice of a tender (JSON), or its words as a web page or plain text. This page works offline, keeps nothing and sends nothing anywhere.</p>
<p class="buttons">
<label class="button" for="open">Open a contract or notice<input id="open" type="file" accept=".yaml,.yml,.json,.html,.htm,.txt,.md"></label>
<button type="button" id="begin">Start anew</button>
<button type="button" id="undo" disabled>Undo</button>
</p>
<p class="mistakes" id="refused" role="alert"></p>
</header>
<p id="starting" class="starting">Opening. If this stays, the browser runs no scripts or is older than 2023.</p>
<main class="desk" id="desk" hidden>
<div class="ask">
<details class="fold" id="questions-fold" open>
<summary><h2>The contract in questions</h2> <span id="answered" class="quiet"></span></summary>
<div id="questions"></div>
</details>
<details class="fold" id="text-fold">
<summary><h2 id="text-title">The contract as a file</h2></summary>
<p class="quiet" id="file"></p>
<textarea id="text" aria-labelledby="text-title" spellcheck="false" rows="24"></textarea>
</details>
<a class="peek" id="peek" href="#result" hidden></a>
</div>
<div class="answer" id="result" tabindex="-1">
<section id="welcome" aria-labelledby="welcome-title" hidden>
<h2 id="welcome-title">What you get</h2>
<p>Here you will read whether the price can pay for the service, where the money runs out, what gives when it does, and what to ask. It changes with each answer.</p>
<p>Say what service it is, since when it runs, what is paid and how much of it is bought; leave empty what you do not know. It becomes a question to whoever buys the service.</p>
<p class="buttons"><button type="button" id="example-open">See an example</button></p>
</section>
<div class="said" id="strip" hidden>
<p id="said" role="status"></p>
<p id="short" class="short"></p>
</div>
<pre class="mistakes" id="mistakes" hidden></pre>
<button type="button" id="mend" hidden>Go to the line and mend it</button>
<pre class="remarks" id="remarks" hidden></pre>
<section id="numbers" aria-label="The numbers"></section>
<p class="buttons" id="figures"></p>
<p class="find" id="finding" hidden><label for="find">Open any figure by a word, such as minimum wage or net price</label> <input id="find" type="search" autocomplete="off"></p>
<div id="report"><div id="tonight"></div></div>
<section id="movable" aria-labelledby="sliders-title" hidden>
<h2 id="sliders-title">What if</h2>
<p class="quiet">What is paid, and what weighs most of all that nobody has settled. Moving one changes the contract; Undo takes it back.</p>
<div id="sliders"></div>
</section>
<section id="saving" aria-labelledby="save-title" hidden>
<h2 id="save-title">Save</h2>
<p class="buttons">
<button type="button" data-save="contract">The contract, to open here again (YAML)</button>
<button type="button" data-save="report">The report, to send or print (HTML)</button>
<button type="button" data-save="letter">A letter to whoever buys (HTML)</button>
<button type="button" data-save="json">The data, for programs (JSON)</button>
</p>
<p id="saved" role="status"></p>
<details class="fold" id="sender">
<summary><h3>Who writes the letter, and to whom</h3></summary>
<p class="quiet">What you leave empty stands in [brackets] in the letter. Nothing of it is kept when this page is closed.</p>
<p class="field"><label for="written">Day of the letter</label> <input id="written" type="date"></p>
${senderGroups.map(senderGroup)}</details>
</section>
<div id="whole"></div>
</div>
</main>
<dialog id="opened" aria-labelledby="opened-title">
<div class="buttons"><button type="button" id="back">Back</button> <button type="button" id="close">Close</button></div>
<h2 id="opened-title" tabindex="-1"></h2>
<p id="opened-value" class="value"></p>
<div id="opened-page"></div>
<div id="opened-groups"></div>
</dialog>
<footer>
<p>${name} ${version}. Works offline; sends nothing anywhere.</p>
<details><summary>Licences</summary><pre>${parts.notices}</pre></details>
</footer>
${raw(EMPTY_SLOT)}
${raw(slot('example', parts.example))}
<script id="program" type="application/octet-stream">${raw(parts.packed)}</script>
<script>${raw(parts.screen)}</script>
</body>
</html>
`.markup;
}
