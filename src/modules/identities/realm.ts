/** People of Customers and operator agents sign in by the same code and share nothing else: no cookie, no session, no throttle. */
export type Realm = 'customer' | 'operator';
