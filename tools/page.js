// Builds the offline page: the core and its screen in one file, packed, with a policy that names the hashes of the scripts.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { noticesOf } from './notices.js';
import { yamlPlugin } from './yaml-plugin.js';

/** Browsers of 2023: what is older cannot unpack the page either. */
const TARGET = ['chrome111', 'firefox113', 'safari16.4'];

/** What comes of a contract is seen at this one. */
const EXAMPLE = 'family-support-2015.yaml';

/** The page as one text. `scratch` is a folder for what is made on the way. */
export async function buildPage(root, scratch) {
  const screen = await bundle(root, 'src/page/ui/main.ts');
  const desk = await bundle(root, 'src/page/ui/worker.ts');
  const skeleton = await skeletonOf(root, scratch);
  return skeleton.pageMarkup({
    screen: screen.code,
    screenHash: hashOf(screen.code),
    packed: gzipSync(desk.code, { level: 9 }).toString('base64'),
    deskHash: hashOf(desk.code),
    styleHash: hashOf(skeleton.PAGE_CSS),
    notices: desk.notices,
    example: { file: EXAMPLE, text: readFileSync(join(root, 'contracts', EXAMPLE), 'utf8').replaceAll('\r\n', '\n') },
  });
}

/** A script for a browser. Line ends are as a browser reads them, so that the hash is of what it runs. */
async function bundle(root, input) {
  const made = await rolldown({ ...common(root), input, platform: 'browser', transform: { target: TARGET } });
  try {
    const { output } = await made.generate({
      format: 'iife',
      codeSplitting: false,
      comments: false,
      minify: true,
      plugins: [noticesOf()],
    });
    const [{ code }] = output;
    const notices = output.find(({ type }) => type === 'asset')?.source;
    return { code: code.replaceAll('\r\n', '\n').trim(), notices };
  } finally {
    await made.close();
  }
}

/** The markup is TypeScript like the rest, so it is built before it is used. */
async function skeletonOf(root, scratch) {
  const made = await rolldown({ ...common(root), input: 'src/page/skeleton.ts', platform: 'node' });
  const file = join(scratch, 'skeleton.mjs');
  try {
    const { output } = await made.generate({ format: 'esm', codeSplitting: false });
    mkdirSync(scratch, { recursive: true });
    writeFileSync(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    await made.close();
    rmSync(file, { force: true });
  }
}

function common(root) {
  return {
    cwd: root,
    plugins: [yamlPlugin],
    checks: { pluginTimings: false },
    onLog(_level, log) {
      throw new Error(log.message);
    },
  };
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('base64');
}
