// jest with the newest jsdom that runs on Node.js 20: what jest-environment-jsdom brings is older.
const { default: JSDOMEnvironment } = require('@jest/environment-jsdom-abstract');
const jsdom = require('jsdom');

module.exports = class extends JSDOMEnvironment {
  constructor(config, context) {
    super(config, context, jsdom);
  }
};
