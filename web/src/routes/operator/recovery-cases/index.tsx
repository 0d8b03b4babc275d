import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { STATES } from '../../../features/operators/case-state';
import { QueuePage } from '../../../features/operators/queue-page';

const search = v.object({ state: v.fallback(v.optional(v.picklist(STATES)), undefined) });

export const Route = createFileRoute('/operator/recovery-cases/')({ validateSearch: search, component: QueuePage });
