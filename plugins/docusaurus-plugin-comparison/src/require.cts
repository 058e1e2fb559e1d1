import nodeModule = require('node:module');
import type index = require('./index.js');

/**
 * What `require` gives. Docusaurus' loader of configs asks for it, and would
 * transpile each ES module that this package consists of, which takes several
 * seconds on a machine without its cache. Node itself need not.
 */
function load(): typeof index {
  try {
    return nodeModule.createRequire(__filename)('./index.js') as typeof index;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_REQUIRE_ESM') {
      throw error;
    }
    // Node before 22.12 in the 22 line cannot require an ES module.
    return require('./index.js') as typeof index;
  }
}

export = load();
