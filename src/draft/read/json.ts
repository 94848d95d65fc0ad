// JSON of a stranger: how deep it goes is counted before it is parsed.
import { LIMITS, Refused } from '../limits.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function parseJson(text: string): Json {
  refuseDeep(text);
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Refused('it begins as JSON does, and is none; save the notice again');
  }
}

function refuseDeep(text: string): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at++;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') {
      if (++depth > LIMITS.depth) throw new Refused(`it is nested more than ${LIMITS.depth} deep, as no notice is`);
    } else if (sign === '}' || sign === ']') depth--;
  }
}

/** A value with the pointer to it (RFC 6901). */
export class Node {
  constructor(
    readonly value: Json | undefined,
    readonly pointer: string,
  ) {}

  get(...keys: readonly (string | number)[]): Node {
    let { value } = this as Node;
    let { pointer } = this as Node;
    for (const key of keys) {
      value = isObject(value) && Object.hasOwn(value, key) ? (value as { [key: string]: Json })[key] : undefined;
      pointer += `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    }
    return new Node(value ?? undefined, pointer);
  }

  list(): Node[] {
    return Array.isArray(this.value) ? this.value.map((_, at) => this.get(at)) : [];
  }

  get text(): string | undefined {
    return typeof this.value === 'string' && this.value.trim() !== '' ? this.value : undefined;
  }

  get number(): number | undefined {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : undefined;
  }

  get isThere(): boolean {
    return this.value !== undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
