import {
  AttributeAction,
  SelectorType,
  type AttributeSelector,
  type Selector as Token,
} from 'css-what';
import type {DomElement} from './element.js';

/** A part of a compound, such as `.node`. */
export interface Simple {
  /** What it adds to the specificity of its selector. */
  readonly specificity: number;
  /** A class as `.name`, or a tag, that elements must have to match. */
  readonly key?: string;
  readonly matches: (element: DomElement) => boolean;
}

const ofId = 10_000;
const ofClass = 100;
const ofTag = 1;

/** Parses a simple selector; undefined if it never matches a static picture. */
export function readSimple(token: Token): Simple | undefined {
  switch (token.type) {
    case SelectorType.Universal:
      return {specificity: 0, matches: () => true};
    case SelectorType.Tag: {
      const name = token.name.toLowerCase();
      return token.namespace === null
        ? {
            specificity: ofTag,
            key: name,
            matches: ({localName}) => localName.toLowerCase() === name,
          }
        : undefined;
    }
    case SelectorType.Attribute:
      return token.namespace === null && token.ignoreCase !== true
        ? readAttribute(token)
        : undefined;
    case SelectorType.Pseudo:
      return typeof token.data === 'object' && token.data !== null
        ? undefined
        : readPlace(token.name, token.data);
    default:
      return undefined;
  }
}

function readAttribute(token: AttributeSelector): Simple {
  const {name, value, action} = token;
  if (name === 'class' && action === AttributeAction.Element) {
    return {
      specificity: ofClass,
      key: `.${value}`,
      matches: ({classNames}) => classNames.includes(value),
    };
  }
  // This is how css-what distinguishes `#a` from `[id="a"]`.
  const isId = name === 'id' && token.ignoreCase === 'quirks';
  return {
    specificity: isId ? ofId : ofClass,
    matches: (element) => {
      const own = element.getAttribute(name);
      return own !== null && holds(own, action, value);
    },
  };
}

function holds(own: string, action: AttributeAction, value: string): boolean {
  switch (action) {
    case AttributeAction.Exists:
      return true;
    case AttributeAction.Equals:
      return own === value;
    case AttributeAction.Not:
      return own !== value;
    case AttributeAction.Hyphen:
      return own === value || own.startsWith(`${value}-`);
    case AttributeAction.Element:
      return own.split(/\s+/).includes(value);
    case AttributeAction.Start:
      return value !== '' && own.startsWith(value);
    case AttributeAction.End:
      return value !== '' && own.endsWith(value);
    case AttributeAction.Any:
      return value !== '' && own.includes(value);
  }
}

function readPlace(name: string, data: string | null): Simple | undefined {
  const place = toPlace(name, data);
  return place === undefined
    ? undefined
    : {
        specificity: ofClass,
        matches: (element) =>
          (element.parentNode?.children ?? [element]).at(place) === element,
      };
}

function toPlace(name: string, data: string | null): number | undefined {
  switch (name) {
    case 'first-child':
      return 0;
    case 'last-child':
      return -1;
    case 'nth-child':
      return /^\s*[1-9]\d*\s*$/.test(data ?? '') ? Number(data) - 1 : undefined;
    default:
      return undefined;
  }
}
