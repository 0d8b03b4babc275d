import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '../../../features/legal-entities/review-page';

export const Route = createFileRoute('/operator/legal-entities/to-review')({ component: ReviewPage });
