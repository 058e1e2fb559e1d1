import type {PageDocument} from './document.js';
import {PageNode} from './node.js';

abstract class Characters extends PageNode {
  /** The text itself. */
  data: string;

  constructor(
    document: PageDocument | null,
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

export class PageText extends Characters {
  constructor(document: PageDocument | null, data: string) {
    super(document, data, 3, '#text');
  }

  protected override copy(): PageText {
    return new PageText(this.ownerDocument, this.data);
  }
}

export class PageComment extends Characters {
  constructor(document: PageDocument | null, data: string) {
    super(document, data, 8, '#comment');
  }

  protected override copy(): PageComment {
    return new PageComment(this.ownerDocument, this.data);
  }
}
