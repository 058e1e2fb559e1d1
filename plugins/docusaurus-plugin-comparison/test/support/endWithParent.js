// Runs the command in its arguments, and ends with it. If the parent process
// sends a message, or ends, all processes that were started from here end too.
import {spawn, spawnSync} from 'node:child_process';

const [command, ...args] = process.argv.slice(2);

function endAll() {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(process.pid), '/T', '/F']);
  } else {
    process.kill(-process.pid, 'SIGKILL');
  }
}

process.on('message', endAll);
process.on('disconnect', endAll);

spawn(command, args, {stdio: 'inherit'})
  .on('error', (error) => {
    console.error(error.message);
    process.exit(127);
  })
  .on('exit', (code) => process.exit(code ?? 1));
