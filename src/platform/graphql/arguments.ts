import { Args, ID, Int } from '@nestjs/graphql';
import { ParseId } from '../http/parse-id.pipe.js';

/** The Customer of the call: every root field of a Customer names it, and the guard reads it. */
export const CustomerId = (): ParameterDecorator => Args('customerId', { type: () => ID }, ParseId);

/** Twin of If-Match. */
export const ExpectedVersion = (description = 'As you read it.'): ParameterDecorator => Args('expectedVersion', { type: () => Int, description });
