// What a name says of a provider, and a region of its nation. Where it does not say, nothing is taken for granted.

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
