import {Tablesort} from '../sizes/tablesort.js';

globalThis.start = () => {
  new Tablesort(document.querySelector('table'));
};
