/* In the page, before anything else: the longest event of each interaction, by what is done, and the time between frames. */
window.watch = { phase: '', interactions: {}, frames: [], isScrolling: false, firstRow: null };

new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) {
    if (interactionId === 0) continue;
    const phase = (window.watch.interactions[window.watch.phase] ??= {});
    phase[interactionId] = Math.max(phase[interactionId] ?? 0, duration);
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true });

let before = performance.now();
const next = () => {
  const now = performance.now();
  if (window.watch.firstRow === null && document.querySelector('tbody [data-index="0"]')) window.watch.firstRow = now;
  if (window.watch.isScrolling) window.watch.frames.push(now - before);
  before = now;
  requestAnimationFrame(next);
};
requestAnimationFrame(next);
