export {toGroups, type Group} from './groups.js';
export {isPlainClick} from './isPlainClick.js';
export {isLong} from './long.js';
export {isShortFigure} from './isShortFigure.js';
export {followLinks, readFragment} from './followLinks.js';
export {afterOpening, openAncestors} from './openAncestors.js';
export {isRightToLeft} from '../views/isolate.js';
export {listSeparator} from '../views/listSeparator.js';
export {findFreeAnchor} from '../views/findFreeAnchor.js';
