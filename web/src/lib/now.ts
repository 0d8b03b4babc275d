let ahead = 0;

/** The time of the portal, in milliseconds: this device's, unless the clock of a demo is ahead of the world. */
export const now = (): number => Date.now() + ahead;

/** @param instant that it is at the server of a demo; null: it has the time of the world */
export const setNow = (instant: string | null): void => {
  ahead = instant === null ? 0 : Date.parse(instant) - Date.now();
};
