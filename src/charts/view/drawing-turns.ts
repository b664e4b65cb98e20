import { afterFrame } from './after-frame.ts';

/** What fits into half a frame is drawn at once. */
const TURN_MS = 8;

const waiting = new Set<() => void>();
let isOnTheWay = false;

/**
 * Draws now, or after those that asked before, with a frame in between as often as a turn is over: several charts that come
 * together appear one after the other, and the page answers meanwhile. Returns how to call it off.
 */
export function drawInTurn(draw: () => void): () => void {
  waiting.add(draw);
  if (!isOnTheWay) takeTurn();
  return () => waiting.delete(draw);
}

function takeTurn(): void {
  const until = performance.now() + TURN_MS;
  // Asked for before anything is drawn: a drawing that fails holds no other up.
  isOnTheWay = true;
  afterFrame(() => {
    isOnTheWay = false;
    if (waiting.size > 0) takeTurn();
  });
  for (const draw of waiting) {
    waiting.delete(draw);
    draw();
    if (performance.now() >= until) return;
  }
}
