/** The size of an SVG in pixels. */
export function sizeOfSvg(
  svg: string,
): Readonly<Record<'width' | 'height', number>> {
  const [start = ''] = /^<svg\b[^>]*>/.exec(svg) ?? [];
  const read = (name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(start)?.[1] ?? 1);
  return {width: read('width'), height: read('height')};
}
