import {enhance} from 'docusaurus-plugin-comparison/client/table/index.js';

globalThis.start = () => {
  enhance(document.querySelector('.comparison-table'));
};
