const kit = require('autoscale-kit');
const { check } = require('../check.cjs');

console.log(JSON.stringify(check(kit)));
