import { createFileRoute } from '@tanstack/react-router';
import { OwnNoticesPage } from '../../features/notices/own-page';

export const Route = createFileRoute('/account/notices')({ component: OwnNoticesPage });
