/**
 * Whether a theme of the site draws Mermaid text in browsers. The component of
 * the same name in theme-classic is a placeholder that renders nothing.
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
