// Who buys: what its name says of its kind. Where the name does not say, nothing is taken for granted.
import { readAs } from './natural.ts';
import { isWrong, type Taken, type Wrong } from './types.ts';

const AUTHORITIES: readonly [RegExp, string][] = [
  [/\bpolic(?:e|ing)\b/i, 'police'],
  [/\bfire\b/i, 'fire'],
  [
    /\bNHS\b|\bintegrated care board\b|\bICB$|\bhealth and social care trust\b|\bhealth board\b|\bhospitals?\b.*\btrust\b/i,
    'nhs',
  ],
  [/^(?!.*\bNHS\b).*\buniversity\b/i, 'university'],
  // The British Council, the Arts Council and the like are no councils of a place.
  [
    /(?<!\b(?:arts|british|research|sports?|design|youth|students?|general \w+) )\bcouncil\b|\bborough of\b|\bcity of london\b|\bcombined authority\b|\b[MC]BC$/i,
    'local-authority',
  ],
  [
    /^(?:the )?(?:ministry of|department (?:for|of)|home office|cabinet office|HM |crown commercial service)/i,
    'central-government',
  ],
  [/\bhousing (?:association|trust|group)\b/i, 'housing-association'],
  [/\b(?:school|academy|academies)\b/i, 'school'],
];

/** The kind of body whose name this is, where the name speaks of one kind only. */
export function authorityKind(name: string): string | undefined {
  const kinds = new Set(AUTHORITIES.flatMap(([pattern, kind]) => (pattern.test(name) ? [kind] : [])));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

/** What people call a kind where they name it. */
const CALLED: { readonly [word: string]: string } = {
  council: 'local-authority',
  trust: 'nhs',
  government: 'central-government',
  ministry: 'central-government',
  academy: 'school',
  'public body': 'other-public',
  'other public body': 'other-public',
};

/** `Barnet Council`, `Barnet Homes, housing association`: a name, its kind, or both; what a name says of the kind is told back. */
export function readAuthority(text: string): Taken | Wrong {
  const [, before = '', last = text] = /^(.*),\s*([^,]+)$/.exec(text.trim()) ?? [];
  const said = kindCalled(last);
  const kind = said ?? authorityKind(text);
  const name = said === undefined ? text : before;
  const authority = name.trim() === '' ? undefined : readAs('contract.authority', name);
  if (authority !== undefined && isWrong(authority)) return authority;
  return {
    ...(authority !== undefined && { 'contract.authority': authority }),
    ...(kind !== undefined && { 'contract.authority_kind': kind }),
  };
}

function kindCalled(word: string): string | undefined {
  const plain = word.trim().toLowerCase().replace(/^an? /, '');
  const kind = readAs('contract.authority_kind', CALLED[plain] ?? plain);
  return isWrong(kind) ? undefined : kind;
}
