import type {DomDocument} from './document.js';
import {DomNode} from './node.js';

abstract class Characters extends DomNode {
  /** The text itself. */
  data: string;

  constructor(
    document: DomDocument | null,
    data: string,
    type: number,
    name: string,
  ) {
    super(document, type, name);
    this.data = data;
  }

  override get nodeValue(): string {
    return this.data;
  }

  override get textContent(): string {
    return this.data;
  }

  override set textContent(text: string) {
    this.data = text;
  }
}

export class DomText extends Characters {
  constructor(document: DomDocument | null, data: string) {
    super(document, data, 3, '#text');
  }

  protected override copy(): DomText {
    return new DomText(this.ownerDocument, this.data);
  }
}

export class DomComment extends Characters {
  constructor(document: DomDocument | null, data: string) {
    super(document, data, 8, '#comment');
  }

  protected override copy(): DomComment {
    return new DomComment(this.ownerDocument, this.data);
  }
}
