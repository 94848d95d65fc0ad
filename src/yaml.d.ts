declare module '*.yaml' {
  /** What the file holds, read when it is first asked for. */
  const data: () => unknown;
  export default data;
}
