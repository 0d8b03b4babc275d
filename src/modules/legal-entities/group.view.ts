import { ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { LegalControlView } from './control.view.js';

@ObjectType('GroupHolding')
export class GroupHoldingView {
  @Shown(() => String) holderId: string;
  @Shown(() => String) companyId: string;
  @Shown(() => String, { description: 'Digits.' }) votes: string;
  @Shown(() => String, { description: 'Digits: votes of all shares.' }) totalVotes: string;
}

@ObjectType('LegalEntityGroup', { description: 'A legal entity, whoever controls it, whom any of them controls, and who holds something in it or in whom it does: on a day, as it was known at an instant.' })
export class LegalEntityGroupView {
  @Shown(() => NamedView) entity: NamedView;
  @Shown(() => String) asOf: string;
  @Shown(() => [NamedView], { description: 'By their names.' }) entities: NamedView[];
  @Shown(() => [GroupHoldingView], { description: 'Among them, on that day.' }) holdings: GroupHoldingView[];
  @Shown(() => [LegalControlView], { description: 'Among them.' }) controls: LegalControlView[];
  @Shown(() => [String], { description: 'Days on which a fact about one of them begins or ends, of those that began until the day that is asked for; the last ones where there are many.' }) days: string[];
}
