import type {PageDocument} from './document.js';
import {PageParent} from './parent.js';

export class PageFragment extends PageParent {
  constructor(document: PageDocument | null) {
    super(document, 11, '#document-fragment');
  }

  protected override copy(isDeep: boolean): PageFragment {
    return this.cloneInto(new PageFragment(this.ownerDocument), isDeep);
  }
}
