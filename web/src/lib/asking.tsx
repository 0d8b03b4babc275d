import { type ComponentProps, lazy, type ReactNode } from 'react';

/** What is fetched when asking helps. A step of its own, so that the names of the files it needs are no part of the first screen. */
const parts = () => import('./ask-access');
const Access = lazy(() => parts().then((module) => ({ default: module.AskAccess })));
const Dialog = lazy(() => parts().then((module) => ({ default: module.AskDialog })));

// a lazy part of a lazy part must be a component of its own
export const AskAccess = (props: ComponentProps<typeof Access>): ReactNode => <Access {...props} />;
export const AskDialog = (props: ComponentProps<typeof Dialog>): ReactNode => <Dialog {...props} />;
