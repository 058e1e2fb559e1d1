import type {Shape} from './shape.js';

// Scripts that are written from right to left.
const rightToLeftScripts =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/**
 * Sets the direction of each line of text from its first letter. Pictures are
 * laid out from left to right, which would put the last bracket of `نظام (5)`
 * at the wrong end. Lines without such letters are unchanged.
 */
export function isolateLines(shape: Shape): Shape {
  const isLine = shape.tag === 'text' && !shape.children.some(hasOwnPosition);
  return isLine || hasOwnPosition(shape)
    ? isolateLine(shape)
    : {...shape, children: shape.children.map(isolateChild)};
}

function isolateChild(child: Shape | string): Shape | string {
  return typeof child === 'string' ? child : isolateLines(child);
}

/** Whether a text span has its own position. */
function hasOwnPosition(child: Shape | string): boolean {
  return (
    typeof child !== 'string' &&
    child.tag === 'tspan' &&
    ('x' in child.attributes || 'y' in child.attributes)
  );
}

function isolateLine(line: Shape): Shape {
  if (!rightToLeftScripts.test(joinText(line))) {
    return line;
  }
  // The property `direction` would swap the start and end of the anchor.
  const own = {'unicode-bidi': 'plaintext'};
  return {
    ...line,
    children: [{tag: 'tspan', attributes: own, children: line.children}],
  };
}

function joinText(shape: Shape | string): string {
  return typeof shape === 'string'
    ? shape
    : shape.children.map(joinText).join('');
}
