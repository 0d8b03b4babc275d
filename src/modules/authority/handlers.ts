import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';

/** What @nestjs/graphql leaves on queries, mutations and subscriptions; on resolved fields; on references. */
const RESOLVED = ['graphql:resolver_type', 'graphql:resolve_property', 'graphql:resolve_reference'];

type Method = (...args: never[]) => unknown;

/** A method that answers an HTTP route. */
export const isRoute = (method: object): method is Method => Reflect.hasMetadata(PATH_METADATA, method) && Reflect.hasMetadata(METHOD_METADATA, method);

/** A method that answers a GraphQL query, mutation, subscription or resolved field. */
export const isResolver = (method: object): method is Method => RESOLVED.some((key) => Reflect.hasMetadata(key, method));
