'use strict';
const {createRequire} = require('node:module');

// What `require` gives. Docusaurus' loader of configs asks for it, and would
// transpile each ES module that this package consists of, which takes several
// seconds on a machine without its cache. Node itself need not.
try {
  module.exports = createRequire(__filename)('./index.js');
} catch (error) {
  if (error.code !== 'ERR_REQUIRE_ESM') {
    throw error;
  }
  // Node before 22.12 in the 22 line cannot require an ES module.
  module.exports = require('./index.js');
}
