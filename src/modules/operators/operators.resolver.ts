import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { OperatorsService } from './operators.service.js';
import { AgentView, RecoveryCaseConnectionView, type RecoveryCaseListingView, RecoveryCaseView } from './operators.views.js';
import { RecoveryCasesService } from './recovery-cases.service.js';
import { DecideRecoveryCaseRequest, OpenRecoveryCaseRequest, RecoveryCasesArgs } from './recovery.requests.js';

const CaseId = (): ParameterDecorator => Args('caseId', { type: () => ID }, ParseId);

@Resolver(() => RecoveryCaseView)
export class OperatorsResolver {
  constructor(@Inject(OperatorsService) private readonly operators: OperatorsService, @Inject(RecoveryCasesService) private readonly cases: RecoveryCasesService) {}

  @Query(() => AgentView, { description: 'For the operator: the agent who is signed in.' })
  @OpenTo('signed-in', 'an agent may know who he is')
  operatorMe(@TheCall() call: Call): Promise<AgentView> {
    return this.operators.me(call);
  }

  @Query(() => RecoveryCaseConnectionView, { description: 'For the operator: recovery cases of all Customers, oldest first.' })
  @Requires('recovery:list')
  async recoveryCases(@TheCall() call: Call, @Args() { first, after, state }: RecoveryCasesArgs): Promise<Connection<RecoveryCaseListingView>> {
    return connection(await this.operators.queue(call, state ?? undefined, { limit: first, after }));
  }

  @Query(() => RecoveryCaseView, { description: 'For the operator: one case. A look: with Mandate-Reason, told in the Customer\'s ledger (GC-4.1-c).' })
  @Requires('recovery:list')
  recoveryCase(@TheCall() call: Call, @CustomerId() customerId: string, @CaseId() caseId: string): Promise<RecoveryCaseView> {
    return this.cases.one(call, customerId, caseId);
  }

  @Mutation(() => RecoveryCaseView, { description: 'For the operator: opens a case; the people concerned are told.' })
  @Requires('recovery:open')
  openRecoveryCase(@TheCall() call: Call, @CustomerId() customerId: string, @Args('case') request: OpenRecoveryCaseRequest): Promise<RecoveryCaseView> {
    return this.cases.open(call, customerId, request);
  }

  @Mutation(() => RecoveryCaseView, { description: 'For the operator: carries a case out or refuses it, as another agent than the one who opened it.' })
  @Requires('recovery:decide')
  decideRecoveryCase(
    @TheCall() call: Call, @CustomerId() customerId: string, @CaseId() caseId: string,
    @ExpectedVersion() version: number, @Args('decision') request: DecideRecoveryCaseRequest,
  ): Promise<RecoveryCaseView> {
    return this.cases.decide(call, { customerId, caseId }, { ...request, version });
  }
}
