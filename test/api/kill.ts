/**
 * Loaded into a server before anything else (`node --import`): once armed by SIGUSR2, which it acknowledges, the process kills itself just before its n-th write to the disk.
 * A write is a changing statement of the database, or a file moved or linked into its place.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs');
const { StatementSync } = require('node:sqlite');

const at = Number(process.env.KILL_AT_WRITE);
let armed = false;
let writes = 0;
process.on('SIGUSR2', () => {
  armed = true;
  process.send?.('armed');
});

function count() {
  if (!armed) return;
  writes += 1;
  if (writes === at) process.kill(process.pid, 'SIGKILL');
}

type Call = (this: unknown, ...values: unknown[]) => unknown;
const counted = (original: Call): Call =>
  function (...values) {
    count();
    return original.apply(this, values);
  };

StatementSync.prototype.run = counted(StatementSync.prototype.run);
fs.linkSync = counted(fs.linkSync);
fs.renameSync = counted(fs.renameSync);
fs.appendFileSync = counted(fs.appendFileSync);
syncBuiltinESMExports();
