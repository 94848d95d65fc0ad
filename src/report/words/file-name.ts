// A contract file as a report names it, and as a command in a report takes it.

/** As it was named, but without the folders of somebody's machine. */
export function fileName(file: string): string {
  return /^([\\/]|[a-z]:[\\/])/i.test(file) ? file.replace(/^.*[\\/]/, '') : file;
}

/** The same as a shell reads it as one word; standard input as it is asked for. */
export function fileOperand(file: string): string {
  if (file === 'standard input') return '-';
  const name = fileName(file);
  return /^[\w./\\:+,@%-]+$/.test(name) ? name : `"${name}"`;
}
