// What a file is by its name: a contract, nearly one, or something that may hold one.
import { inPlainLetters } from '../../contract/text/ascii.ts';
import { type Kind, kindByName, unreadByName } from '../../draft/kind.ts';
import { JSON_LINES } from './lines.ts';

const CONTRACT = /\.ya?ml$/i;
/** What an editor, a mail program or a browser makes of the name of a contract, and how it is mistyped. */
const NEAR_MISS = /^(.*)\.(?:(ya?ml)[^a-z0-9].{0,30}|(?:e?y[aml]{2,5}[a-z0-9]{0,4}|ya)(?:\.txt)?)$/is;
/** Names that say nothing of what a file is, that people give to a version put aside, or that their programs gave to a text. */
const SAYS_LITTLE =
  /\.(?:contract|cfg|conf|config|ini|toml|properties|log|json5|jsonc|jsn|dist|example|sample|template|tmpl|tpl|j2|old|orig|bak|backup|sav|save|new|tmp|temp|copy|draft|dat|data|rtf|webarchive|eml|mht|mhtml|csv|tsv)$/i;

export function isContractName(path: string): boolean {
  return CONTRACT.test(path);
}

/** What to do about a name that is nearly that of a contract: `my-contract.yaml.txt`. */
export function nearMiss(name: string): string | undefined {
  if (isContractName(name)) return undefined;
  const [, base, end = 'yaml'] = NEAR_MISS.exec(name) ?? [];
  if (base) return calledRightly(`${base}.${end}`);
  // Full width, another alphabet, or a sign in it that nobody sees.
  return isContractName(inPlainLetters(name).replace(/\s/g, ''))
    ? calledRightly(name.replace(/\.[^.]*$/, '.yaml'))
    : undefined;
}

/** What to do about a file whose name is that of no contract. */
export function calledRightly(name: string): string {
  return `its name ends in neither .yaml nor .yml; call it ${name} if it is a contract`;
}

/** What a file may be by its name, or hold: a document, a contract a line, or one whose ending is lost. */
export function mayHold(name: string): Kind | undefined {
  if (JSON_LINES.test(name)) return 'notice';
  const mayBeText = !name.includes('.') || SAYS_LITTLE.test(name) || unreadByName(name) !== undefined;
  return kindByName(name) ?? (mayBeText ? 'text' : undefined);
}
