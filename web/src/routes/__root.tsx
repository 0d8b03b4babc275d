import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SignInAgain } from '../features/session/sign-in-again';

/** Fetched where the server says that it has a demo world, and nowhere else. */
const Demo = document.querySelector('meta[name="mandate-demo"][content="on"]') && lazy(() => import('../features/demo/demo-frame'));

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <>
      {Demo ? <Suspense><Demo><Outlet /></Demo></Suspense> : <Outlet />}
      <SignInAgain />
    </>
  ),
});
