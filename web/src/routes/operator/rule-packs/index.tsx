import { createFileRoute } from '@tanstack/react-router';
import { PacksPage } from '../../../features/rule-packs/packs-page';

export const Route = createFileRoute('/operator/rule-packs/')({ component: PacksPage });
