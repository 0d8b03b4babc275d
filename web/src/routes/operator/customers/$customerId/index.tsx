import { createFileRoute } from '@tanstack/react-router';
import { CustomerPage } from '../../../../features/customers/customer-page';
import { PublishSection } from '../../../../features/documents/publish-section';
import { MeasuresSection } from '../../../../features/measures/measures-section';
import { RecoverySection } from '../../../../features/operators/recovery-section';
import { ContractsSection } from '../../../../features/product-contracts/contracts-section';

export const Route = createFileRoute('/operator/customers/$customerId/')({
  component: () => <CustomerPage>{(customer) => <><MeasuresSection customer={customer} /><PublishSection customerId={customer.id} /><ContractsSection customerId={customer.id} /><RecoverySection customer={customer} /></>}</CustomerPage>,
});
