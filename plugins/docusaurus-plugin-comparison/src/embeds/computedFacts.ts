import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {createIssue} from '../problems/issue.js';
import type {Place} from '../problems/problem.js';
import type {View} from '../views/view.js';
import {allViews, isProse, printDirective} from './allViews.js';
import {readDirective} from './directive.js';
import type {Embed} from './embed.js';
import {declaresComponent} from './elements.js';
import {
  nodeAttributesOf,
  bracesAfter,
  findRepeated,
  placesIn,
  scanNode,
  valueOf,
  type AttributeNode,
} from './nodeAttributes.js';

/** The view of `:fact`. */
const factView = allViews.find(({name}) => name === 'fact') as View;

type FactElement = MdxJsxFlowElement | MdxJsxTextElement;

const elementName = 'Fact';

/**
 * Makes the function that finds `<Fact is="…" />`. A page may have a component of
 * its own that has this name.
 */
export function createFactFinder(
  tree: Root,
): (node: Nodes) => node is FactElement {
  const isTaken = declaresComponent(tree, elementName);
  return (node): node is FactElement =>
    !isTaken &&
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name === elementName &&
    nodeAttributesOf(node).has('is');
}

/** Reads `<Fact is="…" />` as the directive that says the same. */
export function readFactElement(
  node: FactElement,
  pageData: unknown,
): {readonly view: View; readonly embed: Embed} {
  const attributes = Object.fromEntries(nodeAttributesOf(node));
  const embed = readDirective({...node, attributes}, factView, pageData);
  return {view: factView, embed: {...embed, name: `<${elementName}>`}};
}

/** An embed with the places of the parts of its expression, if it has one. */
export function withExpressionPlaces(
  embed: Embed,
  node: AttributeNode,
  text: string,
  offset: number,
): Embed {
  if (!embed.query.has('is')) {
    return embed;
  }
  const typed = scanNode(node, text);
  const is = typed.find(({name}) => name === 'is');
  const [repeated] = findRepeated(typed);
  const placeOf = placesIn(is, is && valueOf(node, is), embed.place, offset);
  if (!repeated) {
    return {...embed, placeOf};
  }
  const details = {found: repeated.name, of: embed.name};
  return {
    ...embed,
    placeOf,
    issue: createIssue('duplicate-attribute', details),
    place: repeated.place,
  };
}

/** The braces of a computed fact that did not become its attributes. */
export function findBrokenFact(
  node: Nodes,
  next: Nodes | undefined,
  text: string,
): Embed | undefined {
  if (
    node.type !== 'textDirective' ||
    node.name !== factView.directive ||
    !isProse(node)
  ) {
    return undefined;
  }
  const place: Place | undefined = bracesAfter(node, next, text);
  const found = place && text.slice(place.start, place.end);
  return place && /^\{\s*(?:is|unit|digits|fresh|data)\b/.test(found ?? '')
    ? {
        name: printDirective(factView),
        issue: createIssue('bad-attributes', {
          directive: printDirective(factView),
        }),
        query: new Map(),
        place,
      }
    : undefined;
}
