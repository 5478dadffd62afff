/** So long the process may be busy before the event loop goes round; BullMQ's locks last 10 s, and a healthy answer takes a few ms. */
const BUSY_MS = 25;

let last = Promise.resolve();
let wentRoundAt = 0;

/**
 * A turn at work that keeps the process busy for milliseconds: whoever awaits one waits for a round of the event loop where the last is
 * long ago. Of a hundred articles that come from Redis at once, all would else be read before a timer, an answer or another stage gets
 * its say, and BullMQ, which renews its locks by timers, would take their jobs for dead. One queue for the whole process, as there is
 * one event loop.
 */
export function takeTurn(): Promise<void> {
  last = last.then(goRoundIfDue);
  return last;
}

async function goRoundIfDue(): Promise<void> {
  if (performance.now() - wentRoundAt < BUSY_MS) return;
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  wentRoundAt = performance.now();
}
