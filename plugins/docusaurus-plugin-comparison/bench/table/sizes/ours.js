export {enhance} from 'docusaurus-plugin-comparison/client/table/index.js';
