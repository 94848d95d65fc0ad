// Collects the licences of the packages that really ended up in the bundle, and refuses any we may not ship.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Our own licence, which is MIT too. */
const OURS = fileURLToPath(new URL('../LICENSE', import.meta.url));

/** Packages of ours. */
const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

/** What we may ship in a program under the MIT licence. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
];

/** What a package writes otherwise: of a choice the licence that we take, of two that hold both the first. */
const READ_AS = { '(MIT OR GPL-3.0-or-later)': 'MIT', '(MIT AND Zlib)': 'MIT', BSD: 'BSD-2-Clause' };

/** Packages that name the MIT licence and their author, and come without its text, which is the same for all. */
const MIT_WITHOUT_TEXT = ['@bomb.sh/tab', 'isarray'];

/** What a package holds of others, under a licence of its own whose text a package of ours has. */
const WITHIN = { unpdf: { what: 'PDF.js, by the Mozilla Foundation and others', text: 'typescript/LICENSE' } };

/** A plugin that adds the notices to what is written, in a file of that name; `beside` are packages that go with it in files of their own. */
export function noticesOf(fileName = 'THIRD-PARTY-NOTICES.txt', beside = []) {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const folders = new Set(beside.map((name) => join(MODULES, name)));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          if (module.renderedLength > 0) {
            const folder = packageFolderOf(id);
            if (folder) folders.add(folder);
          }
        }
      }
      const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName, source: textOf(notices) });
    },
  };
}

/** `…/node_modules/@scope/name`, or undefined where the module is our own. */
function packageFolderOf(id) {
  const parts = id.replace(/^\0/, '').split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  const end = at + (parts[at + 1].startsWith('@') ? 3 : 2);
  return parts.slice(0, end).join(sep);
}

function noticeOf(folder) {
  const { name, version, license: written, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license = READ_AS[written] ?? written;
  if (!ALLOWED.includes(license)) throw new Error(`${name} ${version} is under ${license}: not a licence we may ship`);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)([-.]\w+)*$/i.test(entry));
  if (file) return { name, version, license, text: textAt(join(folder, file)) + within(name, folder) };
  if (license !== 'MIT' || !MIT_WITHOUT_TEXT.includes(name))
    throw new Error(`${name} ${version} (${dirname(folder)}) has no licence text to ship with it`);
  const holder = (author.name ?? author).replace(/ \(.*$/, '');
  return { name, version, license, text: textAt(OURS).replace(/^Copyright .*$/m, `Copyright (c) ${holder}`) };
}

function within(name, folder) {
  const held = WITHIN[name];
  return held ? `\n\nIt holds ${held.what}, under this licence:\n\n${textAt(join(folder, '..', held.text))}` : '';
}

function textAt(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

function textOf(notices) {
  const rule = '-'.repeat(72);
  const parts = notices.map(
    ({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n\n${text}\n`,
  );
  return `This program contains the packages below, each under its own licence.\n\n${parts.join('\n')}`;
}
