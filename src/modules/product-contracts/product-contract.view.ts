import { ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';

/** A contract for a product or service, as the operator keeps it. That for the portal itself is none. */
@ObjectType('ProductContract')
export class ProductContractView {
  @Shown(() => String, { description: 'The operator\'s own number of it.' }) reference: string;
  @Shown(() => String) product: string;
  @Shown(() => String, { description: 'The first day; one that is still to come counts as well.' }) startsOn: string;
  @Shown(() => String, { nullable: true, description: 'The last day. Null: no end is known.' }) endsOn: string | null;
  @Shown(() => String, { format: 'date-time' }) recordedAt: string;
}

export const ProductContractPageView = pageOf(ProductContractView, 'ProductContract');
export const ProductContractConnectionView = connectionOf(ProductContractView, 'ProductContract');
