import {hydrateRoot} from 'react-dom/client';
import {TanStackTable} from '../TanStackTable.jsx';

globalThis.start = () =>
  new Promise((onReady) => {
    const {textContent} = document.querySelector('#data');
    hydrateRoot(
      document.querySelector('#root'),
      <TanStackTable {...JSON.parse(textContent)} onReady={onReady} />,
    );
  });
