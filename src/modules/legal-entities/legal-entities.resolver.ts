import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ControlService } from './control.service.js';
import { ControlVerdictView, LegalEntityControlView } from './control.view.js';
import { GroupService } from './group.service.js';
import { LegalEntityGroupView } from './group.view.js';
import { LegalEntitiesService } from './legal-entities.service.js';
import { ControlVerdictArgs, LegalEntitiesArgs, LegalEntityControlArgs, RecordLegalEntityRequest, RenameLegalEntityRequest } from './legal-entity.requests.js';
import { LegalEntityConnectionView, LegalEntityView } from './legal-entity.view.js';
import { EndOwnershipFactRequest, OwnershipFactsArgs, RecordOwnershipFactsRequest } from './ownership-fact.requests.js';
import { OwnershipFactConnectionView, OwnershipFactView } from './ownership-fact.view.js';
import { OwnershipFactsService } from './ownership-facts.service.js';

const LegalEntityId = (): ParameterDecorator => Args('legalEntityId', { type: () => ID }, ParseId);
const FactId = (): ParameterDecorator => Args('factId', { type: () => ID }, ParseId);

@Resolver(() => LegalEntityView)
export class LegalEntitiesResolver {
  constructor(
    @Inject(LegalEntitiesService) private readonly entities: LegalEntitiesService,
    @Inject(OwnershipFactsService) private readonly facts: OwnershipFactsService,
    @Inject(ControlService) private readonly control: ControlService,
    @Inject(GroupService) private readonly group: GroupService,
  ) {}

  @Query(() => LegalEntityConnectionView, { description: 'For the operator: the register of legal entities, in the order of their names.' })
  @Requires('legal-entity:read')
  async legalEntities(@TheCall() call: Call, @Args() { first, after, search }: LegalEntitiesArgs): Promise<Connection<LegalEntityView>> {
    return connection(await this.entities.list(call, search ?? undefined, { limit: first, after }));
  }

  @Query(() => LegalEntityView, { description: 'For the operator: one of them, called as on a day, as it was known at an instant.' })
  @Requires('legal-entity:read')
  legalEntity(@TheCall() call: Call, @Args() { legalEntityId, ...asked }: LegalEntityControlArgs): Promise<LegalEntityView> {
    return this.entities.one(call, legalEntityId, asked);
  }

  @Query(() => OwnershipFactConnectionView, { description: 'For the operator: who holds what, as it was known at an instant; or what waits for a review.' })
  @Requires('legal-entity:read')
  async ownershipFacts(@TheCall() call: Call, @Args() { first, after, about, toReview, asOf, knownAt }: OwnershipFactsArgs): Promise<Connection<OwnershipFactView>> {
    const asked = { about: about ?? undefined, toReview: toReview ?? undefined, asOf: asOf ?? undefined, knownAt: knownAt ?? undefined };
    return connection(await this.facts.list(call, asked, { limit: first, after }));
  }

  @Query(() => LegalEntityControlView, { description: 'For the operator: whom a legal entity controls and who controls it, on a day, as it was known at an instant (GC-1.2).' })
  @Requires('legal-entity:read')
  legalEntityControl(@TheCall() call: Call, @Args() { legalEntityId, ...asked }: LegalEntityControlArgs): Promise<LegalEntityControlView> {
    return this.control.of(call, legalEntityId, asked);
  }

  @Query(() => LegalEntityGroupView, { description: 'For the operator: whoever controls a legal entity, and whom any of them controls; what a picture is drawn from.' })
  @Requires('legal-entity:read')
  legalEntityGroup(@TheCall() call: Call, @Args() { legalEntityId, ...asked }: LegalEntityControlArgs): Promise<LegalEntityGroupView> {
    return this.group.of(call, legalEntityId, asked);
  }

  @Query(() => ControlVerdictView, { description: 'For the operator: whether one legal entity controls another, and a proof of it.' })
  @Requires('legal-entity:read')
  controlVerdict(@TheCall() call: Call, @Args() { legalEntityId, companyId, ...asked }: ControlVerdictArgs): Promise<ControlVerdictView> {
    return this.control.verdict(call, { holderId: legalEntityId, companyId }, asked);
  }

  @Mutation(() => LegalEntityView, { description: 'For the operator: records a legal entity.' })
  @Requires('legal-entity:record')
  recordLegalEntity(@TheCall() call: Call, @Args('legalEntity') request: RecordLegalEntityRequest): Promise<LegalEntityView> {
    return this.entities.record(call, request);
  }

  @Mutation(() => LegalEntityView, { description: 'For the operator: renames a legal entity from a day on.' })
  @Requires('legal-entity:record')
  renameLegalEntity(@TheCall() call: Call, @LegalEntityId() id: string, @Args('rename') request: RenameLegalEntityRequest): Promise<LegalEntityView> {
    return this.entities.rename(call, id, request);
  }

  @Mutation(() => [OwnershipFactView], { description: 'For the operator: records facts about a legal entity, and withdraws what they correct; all or nothing.' })
  @Requires('legal-entity:record')
  recordOwnershipFacts(@TheCall() call: Call, @LegalEntityId() id: string, @Args('change') request: RecordOwnershipFactsRequest): Promise<OwnershipFactView[]> {
    return this.facts.record(call, id, request);
  }

  @Mutation(() => [OwnershipFactView], { description: 'For the operator: ends a fact on a day, without saying it again.' })
  @Requires('legal-entity:record')
  endOwnershipFact(@TheCall() call: Call, @FactId() factId: string, @Args('end') request: EndOwnershipFactRequest): Promise<OwnershipFactView[]> {
    return this.facts.end(call, factId, request);
  }

  @Mutation(() => OwnershipFactView, { description: 'For the operator: reviews a fact that another agent recorded.' })
  @Requires('legal-entity:review')
  reviewOwnershipFact(@TheCall() call: Call, @FactId() factId: string): Promise<OwnershipFactView> {
    return this.facts.review(call, factId);
  }
}
