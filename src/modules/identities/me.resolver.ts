import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { OwnSessions } from './own-sessions.js';
import { WhoAmIView } from './session.view.js';

@Resolver(() => WhoAmIView)
export class MeResolver {
  constructor(@Inject(OwnSessions) private readonly sessions: OwnSessions) {}

  @Query(() => WhoAmIView, { description: 'Who is signed in, for which Customers, and what this session has chosen.' })
  @OpenTo('signed-in', 'everybody may know who he is')
  me(@TheCall() call: Call): Promise<WhoAmIView> {
    return this.sessions.whoAmI(call);
  }
}
