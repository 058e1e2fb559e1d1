import {parseDeclarations, type Declaration} from './sheet.js';
import type {DomElement} from './element.js';

/** The `style` of an element, which is stored only in its attribute. */
export class InlineStyle {
  readonly #element: DomElement;

  constructor(element: DomElement) {
    this.#element = element;
  }

  /** How many declarations there are. */
  get length(): number {
    return this.#read().length;
  }

  getPropertyValue(name: string): string {
    return (
      this.#read().find(({property}) => property === name.toLowerCase())
        ?.value ?? ''
    );
  }

  setProperty(name: string, value: unknown, priority?: string | null): void {
    const text = String(value);
    const others = this.#without(name);
    this.#write(
      text === ''
        ? others
        : [
            ...others,
            {
              property: name.toLowerCase(),
              value: text,
              isImportant: priority === 'important',
            },
          ],
    );
  }

  removeProperty(name: string): void {
    this.#write(this.#without(name));
  }

  #without(name: string): readonly Declaration[] {
    return this.#read().filter(({property}) => property !== name.toLowerCase());
  }

  #read(): readonly Declaration[] {
    return parseDeclarations(this.#element.getAttribute('style') ?? '');
  }

  #write(declarations: readonly Declaration[]): void {
    this.#element.setAttribute(
      'style',
      declarations
        .map(
          ({property, value, isImportant}) =>
            `${property}: ${value}${isImportant ? ' !important' : ''};`,
        )
        .join(' '),
    );
  }
}
