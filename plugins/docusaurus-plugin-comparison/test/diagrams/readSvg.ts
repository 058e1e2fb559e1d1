import {SaxesParser} from 'saxes';

/** An element of a picture. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** All text in it, as a browser shows white space. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgElement[];
  text: string;
}

/** Every element of an SVG, the outermost last; throws where it is no XML. */
export function readSvg(svg: string): readonly SvgElement[] {
  const elements: SvgElement[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  const addText = (text: string) => {
    for (const element of open) {
      element.text += text;
    }
  };
  parser.on('opentag', ({name, attributes}) => {
    // A line of its own, so that no two words become one.
    addText(name === 'tspan' && 'x' in attributes ? '\n' : '');
    open.push({name, attributes, children: [], text: ''});
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) {
      const element = {...closed, text: shownSpace(closed.text)};
      open.at(-1)?.children.push(element);
      elements.push(element);
    }
  });
  parser.write(svg).close();
  return elements;
}

/** White space as a browser shows it. */
export function shownSpace(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');
}
