export {toGroups, type Group} from './groups.js';
export {isLong} from './long.js';
export {listSeparator} from '../views/listSeparator.js';
