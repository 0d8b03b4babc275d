import { GraphQLScalarType, Kind } from 'graphql';

/** What is written is handed on as it is: whoever asks is told by the request's own rules what is wrong with it. */
export const WholeNumber = new GraphQLScalarType({
  name: 'WholeNumber',
  description: 'A whole number without a sign; above 2^53 as a string of digits.',
  parseValue: (value) => value,
  parseLiteral: (literal) => (literal.kind === Kind.INT || literal.kind === Kind.STRING ? literal.value : null),
});
