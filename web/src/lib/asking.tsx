import { lazy } from 'react';

/**
 * What is fetched when asking helps. A step of its own, so that the names of the files it needs are no part of the first screen.
 */
const parts = () => import('./ask-access');
export const AskAccess = lazy(() => parts().then((module) => ({ default: module.AskAccess })));
export const AskDialog = lazy(() => parts().then((module) => ({ default: module.AskDialog })));
