// Imported into the process of a build: adds a line to the file RECORDED_LOADS
// for each dataset that is loaded, with the locale that is built.
import {subscribe} from 'node:diagnostics_channel';
import fs from 'node:fs';

subscribe('docusaurus-plugin-comparison:load', (message) => {
  const locale = process.env.DOCUSAURUS_CURRENT_LOCALE;
  const load = JSON.stringify({...message, locale});
  fs.appendFileSync(process.env.RECORDED_LOADS, `${load}\n`);
});
