import {Worker} from 'node:worker_threads';
import type {DrawingProcessOptions} from './drawingProcess.js';
import type {Message, ProcessMessage} from './message.js';
import type {Drawing} from './picture.js';

// The drawing process. It draws in a thread, so that the main thread can notice
// when the parent process has ended, and then exit.
const {palette, memoryLimit} = JSON.parse(
  process.argv[2] ?? '',
) as DrawingProcessOptions;
const thread = new Worker(new URL('./worker/index.js', import.meta.url), {
  execArgv: [],
  workerData: {palette},
  resourceLimits: {maxOldGenerationSizeMb: memoryLimit},
});
thread.on('message', (message: Message) => report(message));
thread.on('error', (error) => {
  const isOutOfMemory =
    'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  report({kind: 'broken', error, isOutOfMemory});
});
thread.on('exit', (code) => {
  process.exitCode = code;
  process.disconnect();
});
process.on('message', (drawing: Drawing) => thread.postMessage(drawing));
process.on('disconnect', () => process.exit());

function report(message: ProcessMessage): void {
  process.send?.(message);
}
