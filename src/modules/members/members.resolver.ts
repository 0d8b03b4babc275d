import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { EndMember } from './end-member.js';
import { AdmitMemberRequest, EndMemberRequest, MembersArgs } from './member.requests.js';
import { ContactView, MemberConnectionView, MemberEndPreviewView, MemberView } from './member.view.js';
import { MembersService } from './members.service.js';

const MemberId = (): ParameterDecorator => Args('memberId', { type: () => ID }, ParseId);

@Resolver(() => MemberView)
export class MembersResolver {
  constructor(@Inject(MembersService) private readonly service: MembersService, @Inject(EndMember) private readonly ending: EndMember) {}

  @Query(() => MemberConnectionView, { description: 'Members in the order of their names.' })
  @Requires('member:read')
  async members(@TheCall() call: Call, @Args() { first, after, filter }: MembersArgs): Promise<Connection<MemberView>> {
    return connection(await this.service.list(call, filter ?? {}, { limit: first, after }));
  }

  @Query(() => MemberView)
  @Requires('member:read')
  member(@TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string): Promise<MemberView> {
    return this.service.one(call, memberId);
  }

  @Query(() => MemberEndPreviewView, { description: 'What would end with this member.' })
  @Requires('member:end')
  memberEndPreview(@TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string): Promise<MemberEndPreviewView> {
    return this.ending.preview(call, memberId);
  }

  @Query(() => [ContactView], { description: 'Who can give you access (GC-8.1.2-c).' })
  @Requires('contact:read')
  contacts(@TheCall() call: Call, @CustomerId() _: string): Promise<ContactView[]> {
    return this.service.contacts(call);
  }

  @Mutation(() => MemberView, { description: 'Admits a person and sends the invitation; you vouch for the link (GC-9.2-a).' })
  @Requires('member:admit')
  admitMember(@TheCall() call: Call, @CustomerId() _: string, @Args('member') member: AdmitMemberRequest): Promise<MemberView> {
    return this.service.admit(call, member);
  }

  @Mutation(() => MemberView, { description: 'Vouches for the link as another person (GC-9.2-a).' })
  @Requires('member:admit')
  attestMember(@TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string, @ExpectedVersion() version: number): Promise<MemberView> {
    return this.service.attest(call, memberId, version);
  }

  @Mutation(() => MemberView, { description: 'Sends the invitation again, as long as it was not accepted.' })
  @Requires('member:admit')
  inviteMemberAgain(@TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string): Promise<MemberView> {
    return this.service.inviteAgain(call, memberId);
  }

  @Mutation(() => MemberView, { description: 'Ends the link, now or later (GC-9.2-b).' })
  @Requires('member:end')
  endMember(@TheCall() call: Call, @CustomerId() _: string, @MemberId() memberId: string, @ExpectedVersion() version: number, @Args('end') end: EndMemberRequest): Promise<MemberView> {
    return this.ending.execute(call, memberId, { ...end, version });
  }
}
