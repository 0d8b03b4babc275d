import type { Realm } from './realm.js';

/** The page of the portal that a mailed link opens. It leads on to the door of the reader's realm; whose link it is, the token says. */
export const pageOf = (page: string, realm: Realm): string => `/${page}${realm === 'operator' ? '?as=agent' : ''}`;
