// Imported into the process of a build: adds a line to the file RECORDED_LOADS
// for each dataset that is loaded.
import {subscribe} from 'node:diagnostics_channel';
import fs from 'node:fs';

subscribe('docusaurus-plugin-comparison:load', (message) => {
  fs.appendFileSync(process.env.RECORDED_LOADS, `${JSON.stringify(message)}\n`);
});
