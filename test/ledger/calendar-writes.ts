interface Step { route?: string; mutation?: string }

/** An address of a calendar is made, replaced and ended, by REST and by GraphQL. */
export async function writeCalendars(told: (step: Step) => Promise<unknown>): Promise<void> {
  const make = [{ route: 'POST /calendar-feed' }, { mutation: 'makeCalendarFeed' }];
  for (const step of [...make, { route: 'DELETE /calendar-feed' }, ...make, { mutation: 'endCalendarFeed' }]) await told(step);
}
