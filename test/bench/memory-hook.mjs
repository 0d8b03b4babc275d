// Loaded into the measured server before it starts, with --expose-gc: tells its parent what is in use after a full collection.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage());
});
// a benchmark that was killed leaves nobody behind
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel.unref();
