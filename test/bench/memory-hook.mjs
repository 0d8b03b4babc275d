// Loaded into the measured server before it starts, with --expose-gc: tells its parent what is in use after a full collection.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage());
});
process.channel.unref();
