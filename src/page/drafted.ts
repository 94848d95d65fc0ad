// A notice, a saved web page or a text that is opened in the page -> the contract that `viability draft` makes of it.
import { draft } from '../draft/index.ts';
import { kindByName } from '../draft/kind.ts';
import { isRefused } from '../draft/limits.ts';
import { noticesIn } from '../draft/ocds/notices.ts';
import { readHere } from '../draft/read/index.ts';
import { inQuotes } from '../words/printable.ts';
import { plural } from '../words/words.ts';
import type { Draft } from './form.ts';
import { nothingIn } from './refused.ts';

/** Undefined for what is no such document by its name, or holds nothing that could be drafted. */
export function draftedFrom(bytes: Uint8Array, file: string): Draft | { wrong: string } | undefined {
  const named = kindByName(file);
  if (named === undefined) return undefined;
  try {
    const read = readHere(bytes, file);
    if (!read) return undefined;
    const notices = 'document' in read ? [] : noticesIn(read.json, read.name);
    const [notice] = notices;
    const documents = 'document' in read ? [read.document] : [];
    const { text, values, contradictions, remarks } = draft({ documents, notice });
    if (values.length + contradictions.length === 0) return { wrong: nothingIn(file) };
    const others =
      notices.length < 2
        ? []
        : [`It holds ${plural(notices.length, 'notice')}; drafted is the first, ${inQuotes(notice?.title ?? '', 80)}.`];
    const found = `${plural(values.length, 'value')} drafted from ${file}: check each against the words quoted beside it, under “The contract as a file”.`;
    const contrary =
      contradictions.length === 0
        ? []
        : [`${plural(contradictions.length, 'contradiction')}, told at the head of that file.`];
    return {
      file: file.replace(/\.\w+$/, '.yaml'),
      text,
      remark: [found, ...contrary, ...others, ...remarks].join('\n'),
    };
  } catch (error) {
    if (isRefused(error)) return { wrong: `${file}: ${error.message}` };
    throw error;
  }
}
