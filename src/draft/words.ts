// What a name says of whoever bears it, and a region of its nation. Where it does not say, nothing is taken for granted.

const AUTHORITIES: readonly [RegExp, string][] = [
  [/\bpolice\b/i, 'police'],
  [/\bfire\b/i, 'fire'],
  [/\bNHS\b|\bintegrated care board\b|\bhealth board\b|\bhospitals?\b.*\btrust\b/i, 'nhs'],
  [/\buniversity\b/i, 'university'],
  [/\bcouncil\b|\bborough of\b|\bcity of london\b|\bcombined authority\b/i, 'local-authority'],
  [
    /^(?:the )?(?:ministry of|department (?:for|of)|home office|cabinet office|HM |crown commercial service)/i,
    'central-government',
  ],
  [/\bhousing (?:association|trust|group)\b/i, 'housing-association'],
  [/\b(?:school|academy)\b/i, 'school'],
];

/** The kind of body whose name this is, where the name speaks of one kind only. */
export function authorityKind(name: string): string | undefined {
  const kinds = new Set(AUTHORITIES.flatMap(([pattern, kind]) => (pattern.test(name) ? [kind] : [])));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

/** A charity may be a limited company too: only one that says it is no voluntary body is taken for a company. */
export function providerKind(name: string, vcse: unknown): string | undefined {
  if (/\bNHS\b|\bcouncil\b/i.test(name)) return 'public';
  return vcse === false && /\b(?:ltd|limited|plc|llp)\b\.?\s*$/i.test(name) ? 'company' : undefined;
}

const ENGLAND =
  /^(?:UK[C-K]\d*|england|north east|north west|yorkshire and the humber|east midlands|west midlands|east of england|east england|london|south east|south west)$/i;

/** A code of a statistical region, or its name. */
export function nationOf(region: string): string | undefined {
  const plain = region.trim();
  if (/^(?:UKL\w*|wales)$/i.test(plain)) return 'wales';
  if (/^(?:UKM\w*|scotland)$/i.test(plain)) return 'scotland';
  if (/^(?:UKN\w*|northern ireland)$/i.test(plain)) return 'northern-ireland';
  return ENGLAND.test(plain) || /^UK[C-K]\w*$/i.test(plain) ? 'england' : undefined;
}
