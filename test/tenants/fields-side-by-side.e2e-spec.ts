import { theWorld } from '../world.js';
import { GraphqlHandler, graphqlHandlers } from './graphql-surface.js';
import { filled } from './handler.js';
import { bookOf, nothingLike } from './slots.js';

/** Open to every user of a Customer. */
const OPEN = ['capacities(customerId: $customerId) { open }', 'contacts(customerId: $customerId) { name }'];

describe('the fields of one GraphQL operation', () => {
  it.each(['service user', 'buyer', 'manager'] as const)('P03: beside an open field nothing gets through that is refused to the %s alone', async (who) => {
    const { group } = await theWorld();
    const client = group.people[who];
    const queries = (await graphqlHandlers(group.people.owner)).filter((each): each is GraphqlHandler => each instanceof GraphqlHandler && !each.changes && each.field.args.some(({ name }) => name === 'customerId'));
    const book = bookOf(group, { version: nothingLike('version'), cursor: '' });
    const seen: string[] = [];
    let refused = 0;
    for (const handler of queries) {
      const variables = { ...(filled(handler.template, book)['variables'] as object), customerId: group.id };
      const given = handler.field.args.map(({ name }) => name).filter((name) => Object.hasOwn(variables, name));
      const ask = async (fields: string[]): Promise<boolean> => {
        const { data } = await client.graphql(`query ($customerId: ID!${handler.declarations(given.filter((name) => name !== 'customerId')).replace(/^(?=.)/, ', ')}) { ${fields.join(' ')} }`, variables);
        return data?.[handler.field.name] !== undefined;
      };
      const field = handler.selection(given);
      if (await ask([field])) continue;
      refused += 1;
      const together = OPEN.flatMap((open) => [[field, open], [open, field]]);
      const through = await Promise.all(together.map(ask));
      if (through.includes(true)) seen.push(handler.name);
    }
    expect(refused).toBeGreaterThan(5);
    expect(seen).toEqual([]);
  });
});
