import type {DomDocument} from './document.js';
import {DomNode} from './node.js';

abstract class Characters extends DomNode {
  #data: string;

  constructor(
    document: DomDocument | null,
    data: string,
    type: number,
    name: string,
  ) {
    super(document, type, name);
    this.#data = data;
  }

  get data(): string {
    return this.#data;
  }

  override get textContent(): string {
    return this.#data;
  }

  override set textContent(text: string) {
    this.#data = text;
  }
}

export class DomText extends Characters {
  constructor(document: DomDocument | null, data: string) {
    super(document, data, 3, '#text');
  }
}

export class DomComment extends Characters {
  constructor(document: DomDocument | null, data: string) {
    super(document, data, 8, '#comment');
  }
}
