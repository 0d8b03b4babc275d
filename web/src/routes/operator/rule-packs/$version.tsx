import { createFileRoute } from '@tanstack/react-router';
import { PackPage } from '../../../features/rule-packs/pack-page';
import { packSearch } from '../../../features/rule-packs/rule-packs.search';

export const Route = createFileRoute('/operator/rule-packs/$version')({ validateSearch: packSearch, component: PackPage });
