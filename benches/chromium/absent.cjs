// What a page does not have, `fs` and `child_process`: some of the packages prepare these functions, and signing calls none.
const absent = () => {
  throw new Error('a page has neither files nor processes');
};
for (const name of ['access', 'close', 'exec', 'execFile', 'exists', 'fstat', 'mkdir', 'open', 'read', 'readFile', 'rename', 'stat', 'unlink', 'write', 'writeFile']) {
  exports[name] = absent;
}
