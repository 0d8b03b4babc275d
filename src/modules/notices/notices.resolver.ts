import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Connection, connection, ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { NoticesArgs, RecordBounceRequest, SilenceArgs } from './notice.requests.js';
import { CompanyNoticeConnectionView, type CompanyNoticeView, NoticeConnectionView, NoticeView, OwnNoticeConnectionView, type OwnNoticeView, SilenceView } from './notice.view.js';
import { NoticesService } from './notices.service.js';

@Resolver(() => NoticeView)
export class NoticesResolver {
  constructor(@Inject(NoticesService) private readonly service: NoticesService) {}

  @Query(() => NoticeConnectionView, { description: 'For the operator: notices about a Customer. A look: with Mandate-Reason, told in the Customer\'s ledger (GC-4.1-c).' })
  @Requires('notice:list')
  async notices(@TheCall() call: Call, @Args() { customerId, kind, state, first, after }: NoticesArgs): Promise<Connection<NoticeView>> {
    return connection(await this.service.list(call, { customerId, kind: kind ?? undefined, state: state ?? undefined }, { limit: first, after }));
  }

  @Query(() => SilenceView, { description: 'For the operator: what left for a Customer and its people in a window, counted; no look, and no entry (GC-2.2.3-b).' })
  @Requires('notice:list')
  silence(@TheCall() call: Call, @Args() { customerId, ...asked }: SilenceArgs): Promise<SilenceView> {
    return this.service.silence(call, customerId, asked);
  }

  @Mutation(() => NoticeView, { description: 'For the operator: a notice came back; its address is in doubt until a later one has been sent there.' })
  @Requires('notice:record')
  recordNoticeBounce(@TheCall() call: Call, @CustomerId() customerId: string, @Args('noticeId', { type: () => ID }, ParseId) noticeId: string, @Args('bounce') request: RecordBounceRequest): Promise<NoticeView> {
    return this.service.recordBounce(call, { customerId, noticeId }, request);
  }

  @Query(() => CompanyNoticeConnectionView, { description: 'What went to the address of the registration form, newest first.' })
  @Requires('ledger:read')
  async companyNotices(@TheCall() call: Call, @Args() { first, after }: CustomerConnectionArgs): Promise<Connection<CompanyNoticeView>> {
    return connection(await this.service.ofCompany(call, { limit: first, after }));
  }

  @Query(() => OwnNoticeConnectionView, { description: 'What was sent to whoever is signed in, newest first; never its words.' })
  @OpenTo('signed-in', 'one\'s own mail')
  async ownNotices(@TheCall() call: Call, @Args() { first, after }: ConnectionArgs): Promise<Connection<OwnNoticeView>> {
    return connection(await this.service.own(call, { limit: first, after }));
  }
}
