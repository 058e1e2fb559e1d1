import {parentPort} from 'node:worker_threads';
import type {Message} from '../message.js';
import type {Drawing} from '../picture.js';
import {RenderError} from '../renderError.js';
import {draw} from './draw.js';

// The drawing thread: it answers each drawing with one message.
parentPort?.on('message', (drawing: Drawing) => {
  void answer(drawing).then(send);
});
send({kind: 'ready'});

async function answer(drawing: Drawing): Promise<Message> {
  try {
    return {kind: 'picture', picture: await draw(drawing)};
  } catch (error) {
    if (error instanceof RenderError) {
      const {reason, message, line} = error;
      const refusal = {kind: 'refusal', reason, message} as const;
      return line === undefined ? refusal : {...refusal, line};
    }
    return {
      kind: 'internal',
      error: error instanceof Error ? error : new Error(String(error)),
    };
  }
}

function send(message: Message): void {
  parentPort?.postMessage(message);
}
