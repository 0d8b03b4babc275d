import { createFileRoute } from '@tanstack/react-router';
import { RegisterPage } from '../../../features/customers/register-page';

export const Route = createFileRoute('/operator/customers/new')({ component: RegisterPage });
