import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { BlockEndRequest, BlockPreviewRequest, BlockRequest, CardsInStockRequest, ReplaceRequest, UnblockRequest } from './block.requests.js';
import { BlockPreviewView, BlockView, CardInStockView, ReplacementView } from './block.view.js';
import { BlocksService } from './blocks.service.js';
import { ReplacementsService } from './replacements.service.js';

@ArgsType()
class BlockPreviewArgs extends BlockPreviewRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() simId: string;
}

@ArgsType()
class OwnBlockPreviewArgs extends BlockPreviewRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() lineId: string;
}

@ArgsType()
class CardsInStockArgs extends CardsInStockRequest {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() simId: string;
}

/** A card to change: which one, and the version that was read (twin of If-Match). */
@ArgsType()
class CardArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() simId: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
}

@ArgsType()
class OwnLineArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() lineId: string;
  @Field(() => Int, { description: 'Of the card on it.' }) @IsInt() @Min(1) expectedVersion: number;
}

@ArgsType()
class BlockSimArgs extends CardArgs {
  @Field(() => BlockRequest) @ValidateNested() @Type(() => BlockRequest) input: BlockRequest;
}

@ArgsType()
class BlockEndArgs extends CardArgs {
  @Field(() => BlockEndRequest) @ValidateNested() @Type(() => BlockEndRequest) input: BlockEndRequest;
}

@ArgsType()
class UnblockSimArgs extends CardArgs {
  @Field(() => UnblockRequest) @ValidateNested() @Type(() => UnblockRequest) input: UnblockRequest;
}

@ArgsType()
class ReplaceSimArgs extends CardArgs {
  @Field(() => ReplaceRequest) @ValidateNested() @Type(() => ReplaceRequest) input: ReplaceRequest;
}

@ArgsType()
class BlockOwnArgs extends OwnLineArgs {
  @Field(() => BlockRequest) @ValidateNested() @Type(() => BlockRequest) input: BlockRequest;
}

@ArgsType()
class UnblockOwnArgs extends OwnLineArgs {
  @Field(() => UnblockRequest) @ValidateNested() @Type(() => UnblockRequest) input: UnblockRequest;
}

@Resolver(() => BlockView)
export class BlocksResolver {
  constructor(@Inject(BlocksService) private readonly blocks: BlocksService, @Inject(ReplacementsService) private readonly replacements: ReplacementsService) {}

  @Query(() => BlockPreviewView, { description: 'What a block of the card, or another end of it, would be.' })
  @Requires('sim:block')
  blockPreview(@TheCall() call: Call, @Args() { simId, until }: BlockPreviewArgs): Promise<BlockPreviewView> {
    return this.blocks.preview(call, { simId: simId.toLowerCase() }, until);
  }

  @Query(() => BlockPreviewView, { description: 'The same of one\'s own line.' })
  @Requires('line:block-own')
  ownBlockPreview(@TheCall() call: Call, @Args() { lineId, until }: OwnBlockPreviewArgs): Promise<BlockPreviewView> {
    return this.blocks.preview(call, { ownLineId: lineId.toLowerCase() }, until);
  }

  @Query(() => [CardInStockView], { description: 'Cards that could replace this one, by the beginning of their ICCID; the first 20.' })
  @Requires('sim:block')
  replacementsOfSim(@TheCall() call: Call, @Args() { simId, iccid }: CardsInStockArgs): Promise<CardInStockView[]> {
    return this.replacements.inStock(call, simId.toLowerCase(), iccid);
  }

  @Mutation(() => BlockView, { description: 'At once, for three calendar months at most (S0-6).' })
  @Requires('sim:block')
  blockSim(@TheCall() call: Call, @Args() { simId, expectedVersion: version, input }: BlockSimArgs): Promise<BlockView> {
    return this.blocks.block(call, { simId: simId.toLowerCase() }, { ...input, version });
  }

  @Mutation(() => BlockView, { description: 'Within three calendar months of its beginning.' })
  @Requires('sim:block')
  changeBlockEnd(@TheCall() call: Call, @Args() { simId, expectedVersion: version, input }: BlockEndArgs): Promise<BlockView> {
    return this.blocks.changeEnd(call, simId.toLowerCase(), { ...input, version });
  }

  @Mutation(() => BlockView)
  @Requires('sim:block')
  unblockSim(@TheCall() call: Call, @Args() { simId, expectedVersion: version, input }: UnblockSimArgs): Promise<BlockView> {
    return this.blocks.unblock(call, { simId: simId.toLowerCase() }, { ...input, version });
  }

  @Mutation(() => ReplacementView, { description: 'A card in stock takes over the line, and the former card ends.' })
  @Requires('sim:block')
  replaceSim(@TheCall() call: Call, @Args() { simId, expectedVersion: version, input }: ReplaceSimArgs): Promise<ReplacementView> {
    return this.replacements.replace(call, simId.toLowerCase(), { ...input, version });
  }

  @Mutation(() => BlockView, { description: 'Whoever has lost his telephone need not wait for anybody (S0-6).' })
  @Requires('line:block-own')
  blockOwnLine(@TheCall() call: Call, @Args() { lineId, expectedVersion: version, input }: BlockOwnArgs): Promise<BlockView> {
    return this.blocks.block(call, { ownLineId: lineId.toLowerCase() }, { ...input, version });
  }

  @Mutation(() => BlockView)
  @Requires('line:block-own')
  unblockOwnLine(@TheCall() call: Call, @Args() { lineId, expectedVersion: version, input }: UnblockOwnArgs): Promise<BlockView> {
    return this.blocks.unblock(call, { ownLineId: lineId.toLowerCase() }, { ...input, version });
  }
}
