// Data as JSON that is safe on a screen: the same data, with what would act there written as an escape.

/** JSON as `JSON.stringify` writes it; controls and marks that turn text around, which it leaves as they are, are escaped. `end` follows it. */
export function safeJson(value: unknown, indent?: number, end = ''): string {
  const text = JSON.stringify(value, null, indent) + end;
  // Looking alone takes less memory than replacing nothing.
  return text.search(UNSAFE) < 0 ? text : text.replace(UNSAFE, escapeOf);
}

const UNSAFE = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

/** One or two escapes of the form `\u001b`. */
function escapeOf(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at++) text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return text;
}
