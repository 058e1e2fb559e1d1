import {Worker} from 'node:worker_threads';

/**
 * A worker that runs code for each message, which may answer with
 * `show(width)`. `asked` counts the messages, `drawing` is the last one.
 */
export function startAnsweringWorker(code: string): Worker {
  return new Worker(
    `const {parentPort} = require('node:worker_threads');
    let asked = 0;
    parentPort.on('message', (drawing) => {
      asked += 1;
      ${code}
    });
    const show = (width) => parentPort.postMessage(
      {kind: 'picture', picture:
        {svg: [], title: '', width, height: 1, smallestText: 1}});
    parentPort.postMessage({kind: 'ready'});`,
    {eval: true, execArgv: []},
  );
}
