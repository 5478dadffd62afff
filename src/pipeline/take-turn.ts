let last = Promise.resolve();

/**
 * A turn at work that keeps the process busy for milliseconds: whoever awaits one gets a round of the event loop to itself. Of a hundred
 * articles that come from Redis at once, all would else be read before a timer, an answer or another stage gets its say, and BullMQ, which
 * renews its locks by timers, would take their jobs for dead. One queue for the whole process, as there is one event loop.
 */
export function takeTurn(): Promise<void> {
  last = last.then(nextRound);
  return last;
}

function nextRound(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
