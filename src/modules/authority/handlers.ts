import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';

const RESOLVER_TYPE = 'graphql:resolver_type';

type Method = (...args: never[]) => unknown;

/** A method that answers an HTTP route. */
export const isRoute = (method: object): method is Method => Reflect.hasMetadata(PATH_METADATA, method) && Reflect.hasMetadata(METHOD_METADATA, method);

/** A method that answers a GraphQL query, mutation, subscription or resolved field. */
export const isResolver = (method: object): method is Method => Reflect.hasMetadata(RESOLVER_TYPE, method);
