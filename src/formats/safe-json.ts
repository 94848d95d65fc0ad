// Data as JSON that is safe on a screen: the same data, with what would act there written as an escape.

/** JSON as `JSON.stringify` writes it; controls and marks that turn text around, which it leaves as they are, are escaped. `end` follows it. */
export function safeJson(value: unknown, indent?: number, end = ''): string {
  const text = JSON.stringify(value, null, indent) + end;
  // Looking alone takes less memory than replacing nothing.
  unsafe ??= /[\u007f-\u009f\u2028\u2029\p{Cf}]/u;
  return unsafe.test(text) ? text.replace(new RegExp(unsafe, 'gu'), escapeOf) : text;
}

/** Made when first used: making it takes longer than the start of most other things here. */
let unsafe: RegExp | undefined;

/** One or two escapes of the form `\u001b`. */
function escapeOf(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at++) text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return text;
}
