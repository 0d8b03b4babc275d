import { createFileRoute } from '@tanstack/react-router';
import { MissingPage } from '../../lib/fault-pages';

export const Route = createFileRoute('/account/')({ component: MissingPage });
