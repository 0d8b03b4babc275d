import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Count, Page } from '../database/page.js';
import { LONGEST_PAGE } from '../http/page.request.js';
import { Shown } from './shown.js';

@ObjectType()
export class PageCount implements Count {
  @Shown(() => Int) value: number;
  @Shown(() => Boolean, { description: 'There are more than `value`.' }) capped: boolean;
}

@ObjectType()
class PageInfo {
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: 50 })
  @IsInt()
  @Min(1)
  @Max(LONGEST_PAGE)
  first: number = 50;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;
}

/** A list of one Customer; the guard has read the id. */
@ArgsType()
export class CustomerConnectionArgs extends ConnectionArgs {
  @Field(() => ID)
  @IsString()
  customerId: string;
}

export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  pageInfo: PageInfo;
  count: PageCount;
}

/** The Relay connection type of a view: `MemberConnection` of `Member`. */
export function connectionOf<Node>(NodeView: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => NodeView) node: Node;
    @Field() cursor: string;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionView implements Connection<Node> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => PageCount) count: PageCount;
  }
  return ConnectionView;
}

/** The REST page of the same view, for OpenAPI. */
export function pageOf<Item>(ItemView: Type<Item>, name: string): Type<Pick<Page<Item>, 'items' | 'next' | 'count'>> {
  class PageView {
    @Shown(() => [ItemView]) items: Item[];
    @Shown(() => String, { nullable: true, description: 'Send it as `after` for the next page.' }) next: string | null;
    @Shown(() => PageCount) count: PageCount;
  }
  Object.defineProperty(PageView, 'name', { value: `${name}Page` });
  return PageView;
}

/** Cursors are sealed one by one, so only for who asks for them. */
export const connection = <Row, Node = Row>(page: Pick<Page<Row>, 'items' | 'next' | 'count' | 'cursorOf'>, nodeOf: (row: Row) => Node = (row) => row as unknown as Node): Connection<Node> => {
  const last = page.items.at(-1);
  return {
    edges: page.items.map((row) => ({ node: nodeOf(row), get cursor() { return page.cursorOf(row); } })),
    pageInfo: { hasNextPage: page.next !== null, get endCursor() { return last === undefined ? null : page.cursorOf(last); } },
    count: page.count,
  };
};
