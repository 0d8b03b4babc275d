import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ChangeViewArgs, OneViewArgs, SaveViewArgs } from './saved-view.requests.js';
import { SavedViewView } from './saved-view.view.js';
import { SavedViewsService } from './saved-views.service.js';

@Resolver(() => SavedViewView)
export class SavedViewsResolver {
  constructor(@Inject(SavedViewsService) private readonly views: SavedViewsService) {}

  @Query(() => [SavedViewView], { description: 'Your own, and what others share.' })
  @Requires('sim:read')
  savedViews(@TheCall() call: Call, @CustomerId() _: string): Promise<SavedViewView[]> {
    return this.views.list(call);
  }

  @Mutation(() => SavedViewView, { description: 'For yourself, or shared with everybody who may see SIMs; it gives nobody a right.' })
  @Requires('sim:read')
  saveView(@TheCall() call: Call, @Args() { input }: SaveViewArgs): Promise<SavedViewView> {
    return this.views.save(call, input);
  }

  @Mutation(() => SavedViewView, { description: 'Yours: its name, whether it is shared, and what it shows.' })
  @Requires('sim:read')
  changeView(@TheCall() call: Call, @Args() { savedViewId, expectedVersion: version, input }: ChangeViewArgs): Promise<SavedViewView> {
    return this.views.change(call, savedViewId.toLowerCase(), { ...input, version });
  }

  @Mutation(() => SavedViewView, { description: 'Yours; the Access Owner also deletes a shared one. Answers what it was.' })
  @Requires('sim:read')
  deleteView(@TheCall() call: Call, @Args() { savedViewId, expectedVersion: version }: OneViewArgs): Promise<SavedViewView> {
    return this.views.delete(call, savedViewId.toLowerCase(), version);
  }
}
