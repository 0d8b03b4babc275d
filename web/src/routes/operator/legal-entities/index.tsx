import { createFileRoute } from '@tanstack/react-router';
import { registerSearch } from '../../../features/legal-entities/legal-entities.search';
import { RegisterPage } from '../../../features/legal-entities/register-page';

export const Route = createFileRoute('/operator/legal-entities/')({ validateSearch: registerSearch, component: RegisterPage });
