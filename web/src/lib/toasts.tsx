import { useNotifications } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense, useState } from 'react';

const Notifications = lazy(async () => {
  const [{ Notifications: component }] = await Promise.all([import('./notifications-part'), import('@mantine/notifications/styles.css')]);
  return { default: component };
});

/** What was done is said in a corner; its frame is fetched with the first thing to say. */
export function Toasts(): ReactNode {
  const { notifications } = useNotifications();
  const [needed, setNeeded] = useState(false);
  if (notifications.length > 0 && !needed) setNeeded(true);
  return needed && <Suspense><Notifications position="bottom-right" /></Suspense>;
}
