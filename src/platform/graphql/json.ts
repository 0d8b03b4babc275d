import { GraphQLScalarType } from 'graphql';

/** A value of no fixed shape, such as what something was before a change. Only ever an answer. */
export const Json = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' });
