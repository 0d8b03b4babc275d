import { createFileRoute } from '@tanstack/react-router';
import { ControlPage } from '../../features/control/control-page';

export const Route = createFileRoute('/operator/control')({ component: () => <ControlPage back={{ to: '/operator/deadlines' }} /> });
