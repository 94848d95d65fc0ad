/** The one of several formats that a file's name asks for by its extension; undefined where it asks for none. */
export function byExtension<Name extends string>(
  formats: { readonly [N in Name]: { readonly extensions: readonly string[] } },
  path: string,
): Name | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const names = Object.keys(formats) as Name[];
  return extension === undefined ? undefined : names.find((name) => formats[name].extensions.includes(extension));
}
