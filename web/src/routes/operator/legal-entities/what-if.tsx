import { createFileRoute } from '@tanstack/react-router';
import { WhatIfPage } from '../../../features/legal-entities/what-if-page';

export const Route = createFileRoute('/operator/legal-entities/what-if')({ component: WhatIfPage });
