import { createFileRoute } from '@tanstack/react-router';
import { measuresSearch } from '../../../features/measures/measures.search';
import { RegisterPage } from '../../../features/measures/register-page';

export const Route = createFileRoute('/operator/measures/')({ validateSearch: measuresSearch, component: RegisterPage });
