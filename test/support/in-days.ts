/** An instant so many days ahead, or behind. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
