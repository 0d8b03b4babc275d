import { CUSTOMER_SCREENS } from './customer-screens.js';
import { OPERATOR_SCREENS } from './operator-screens.js';
import type { Screen } from './screen.js';

/** Every screen of the portal, once, seen by somebody whose work it is, with all that opens there. */
export const SCREENS: readonly Screen[] = [...CUSTOMER_SCREENS, ...OPERATOR_SCREENS];
