/**
 * Whether a theme of the site draws Mermaid text in browsers. The component of
 * that name which theme-classic has stands in for one, and shows nothing.
 */
export function hasMermaidTheme({
  resolve,
}: {
  readonly resolve?: {readonly alias?: unknown};
}): boolean {
  const {'@theme/Mermaid': file} = (resolve?.alias ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return (
    typeof file === 'string' &&
    !/[\\/]@docusaurus[\\/]theme-classic[\\/]/.test(file)
  );
}
