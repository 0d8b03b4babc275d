import { parse } from 'graphql';
import { demandOneCustomer } from '../../src/platform/graphql/limits.js';

describe('one GraphQL operation speaks to one Customer (blueprint 5)', () => {
  const A = '0199b0f0-0000-7000-8000-000000000001';
  const B = '0199b0f0-0000-7000-8000-000000000002';
  const ask = (text: string, variables: Record<string, unknown> = {}) => () => { demandOneCustomer(parse(text), variables); };

  it('lets several fields ask the same Customer, by literal and by variable', () => {
    expect(ask(`query ($c: ID!) { a: contacts(customerId: "${A.toUpperCase()}") { name } b: contacts(customerId: $c) { name } }`, { c: A })).not.toThrow();
  });

  it.each([
    ['two fields', `{ a: contacts(customerId: "${A}") { name } b: contacts(customerId: "${B}") { name } }`],
    ['a fragment', `query { a: contacts(customerId: "${A}") { name } ...more } fragment more on Query { b: contacts(customerId: "${B}") { name } }`],
    ['a fragment in a fragment', `query { ...one } fragment one on Query { a: contacts(customerId: "${A}") { name } ...two } fragment two on Query { b: contacts(customerId: "${B}") { name } }`],
    ['an inline fragment', `{ a: contacts(customerId: "${A}") { name } ... on Query { b: contacts(customerId: "${B}") { name } } }`],
    ['two variables that the request leaves out', `query ($a: ID! = "${A}", $b: ID! = "${B}") { a: contacts(customerId: $a) { name } b: contacts(customerId: $b) { name } }`],
  ])('refuses a second Customer in %s', (_, text) => {
    expect(ask(text)).toThrow('One operation speaks to one Customer.');
  });

  it('refuses a root that asks for too much, also when it hides in fragments', () => {
    const many = Array.from({ length: 11 }, (_, at) => `f${String(at)}: contacts(customerId: "${A}") { name }`).join(' ');
    expect(ask(`query { ...more } fragment more on Query { ${many} }`)).toThrow('Ask for fewer fields');
  });
});
