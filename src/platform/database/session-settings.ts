/** Instants come back as they were stored, whatever zone the server or the role was given: JSON of the last day of 9999 in another one has a year of five digits. */
export const IN_UTC = '-c timezone=UTC';
