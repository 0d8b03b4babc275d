import { createFileRoute } from '@tanstack/react-router';
import { SignInReportPage } from '../features/session/sign-in-report-page';

export const Route = createFileRoute('/sign-in-report')({ component: SignInReportPage });
