import { createFileRoute } from '@tanstack/react-router';
import { MeasurePage } from '../../../features/measures/measure-page';

export const Route = createFileRoute('/operator/measures/$measureId')({ component: MeasurePage });
