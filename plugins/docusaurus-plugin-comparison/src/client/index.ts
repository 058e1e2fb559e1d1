export {toGroups, type Group} from './groups.js';
export {nextSort, order} from './order.js';
