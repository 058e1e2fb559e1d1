import {Worker} from 'node:worker_threads';
import type {DrawingProcessOptions} from './drawingProcess.js';
import type {Message, ProcessMessage} from './message.js';
import type {Drawing} from './picture.js';

// A process that draws, in a thread: this one stays free to notice when the
// process that asks is gone, and then ends with all that is being drawn.
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
