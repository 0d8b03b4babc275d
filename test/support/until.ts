/** Two minutes: a server does one job of a kind a second, so that many specs at once wait for each other; one that failed is tried again after half a minute. */
const MOST_TRIES = 480;

/** What a job does: read again until it is there. */
export async function until<T>(read: () => Promise<T>, is: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await read();
    if (is(found)) return found;
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
  throw new Error('it did not come');
}
