// Markdown of the pages under docs/, which are made from the definitions. Texts of strangers go through `formats/markdown.ts`.

export const code = (text: string): string => `\`${text}\``;

/** The lines of a table: a bar or a break in a text would end its cell. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
}
