/** A page in the background draws no frames: there the next part does not wait for one. In milliseconds. */
const NO_FRAME_MS = 100;

/** Calls back once, when what the page holds now is on the screen. Returns how to call it off. */
export function afterFrame(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
  };
  port1.addEventListener('message', () => {
    stop();
    run();
  });
  port1.start();
  // Inside a frame whose layout follows: the task after it begins when the frame is committed.
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  const timer = setTimeout(() => port2.postMessage(null), NO_FRAME_MS);
  return stop;
}
