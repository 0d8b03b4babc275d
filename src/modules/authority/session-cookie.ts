const BASE = { customer: 'mandate', operator: 'mandate-operator' } as const;

/** One opaque cookie per realm; `__Host-` wherever the origin is https (P18). */
export const sessionCookie = (realm: 'customer' | 'operator', secure: boolean): string => (secure ? `__Host-${BASE[realm]}` : BASE[realm]);
