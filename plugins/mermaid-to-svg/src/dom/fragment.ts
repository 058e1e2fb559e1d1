import type {DomDocument} from './document.js';
import {DomParent} from './parent.js';

export class DomFragment extends DomParent {
  constructor(document: DomDocument | null) {
    super(document, 11, '#document-fragment');
  }

  protected override copy(isDeep: boolean): DomFragment {
    return this.cloneInto(new DomFragment(this.ownerDocument), isDeep);
  }
}
