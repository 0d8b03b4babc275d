import { createFileRoute } from '@tanstack/react-router';
import { CustomerPage } from '../../../../features/customers/customer-page';
import { RecoverySection } from '../../../../features/operators/recovery-section';

export const Route = createFileRoute('/operator/customers/$customerId/')({
  component: () => <CustomerPage>{(customer) => <RecoverySection customer={customer} />}</CustomerPage>,
});
