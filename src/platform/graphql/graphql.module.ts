import { type DynamicModule, Inject, Injectable, Module } from '@nestjs/common';
import { type GqlOptionsFactory, GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { Config } from '../../config/config.js';
import { Problem } from '../http/problem.js';
import { documentOf, problemOf } from '../http/problem-of.js';
import { Log } from '../telemetry/log.js';
import { demandOneCustomer, GRAPHQL_LIMITS, validationRules } from './limits.js';

@Injectable()
class GraphqlOptions implements GqlOptionsFactory<MercuriusDriverConfig> {
  constructor(@Inject(Config) private readonly config: Config, @Inject(Log) private readonly log: Log) {}

  createGqlOptions(): MercuriusDriverConfig {
    return {
      autoSchemaFile: true,
      buildSchemaOptions: { skipCheck: true }, // the driver validates what comes of it, before the first request
      sortSchema: true,
      transformSchema: withoutPlainResolvers,
      path: '/graphql',
      jit: 1,
      graphql: { parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens } },
      graphiql: false,
      allowBatchedQueries: false,
      validationRules: validationRules(this.config.graphqlIntrospection),
      additionalRouteOptions: { bodyLimit: GRAPHQL_LIMITS.bytes, preHandler: [refuseNobody, refuseOtherThanText] },
      context: (req: FastifyRequest, reply: FastifyReply) => ({ req, reply }),
      hooks: {
        // eslint-disable-next-line no-restricted-syntax -- the library hands over four
        preExecution: (_schema: unknown, document: DocumentNode, _context: unknown, variables?: Record<string, unknown>) => { demandOneCustomer(document, variables ?? {}); },
      },
      errorFormatter: (execution, context) => this.answer(execution, (context as { req?: FastifyRequest } | undefined)?.req?.id ?? ''),
    } as MercuriusDriverConfig;
  }

  /** The same problem as by REST, in `extensions`; the status is that of the problem where nothing could be answered. */
  private answer(execution: ExecutionResult, requestId: string): { statusCode: number; response: ExecutionResult } {
    const failures = (execution.errors ?? []).map((error) => ({ error, problem: problemOfError(error) }));
    const fault = failures.find(({ problem }) => problem.status === 500);
    if (fault) this.log.fault(fault.error.originalError ?? fault.error, requestId);
    const errors = failures.map(({ error: { path, locations }, problem }) => ({ message: problem.title, path, locations, extensions: documentOf(problem, requestId) }));
    const statusCode = execution.data ? 200 : Math.max(...failures.map(({ problem }) => problem.status), 400);
    return { statusCode, response: { data: execution.data ?? null, errors: errors as unknown as GraphQLError[] } };
  }
}

/** Nobody at all is refused before anything is parsed; who it is, the guard of each field asks. */
function refuseNobody({ headers }: FastifyRequest, _reply: FastifyReply, done: (refusal?: Error) => void): void {
  const nobody = headers.authorization === undefined && headers.cookie === undefined;
  done(nobody ? new Problem(401, 'not-signed-in', 'Sign in, or send a valid access token.') : undefined);
}

/** The library would also take a list, and a text that is the JSON of an already parsed document: nothing but a text in GraphQL is read. */
function refuseOtherThanText(request: FastifyRequest, _reply: FastifyReply, done: (refusal?: Error) => void): void {
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
  const isText = typeof query === 'string' && !isJson(query);
  done(isText ? undefined : new Problem(400, 'graphql.invalid', 'Send one operation as application/json: {"query": "…", "variables": {…}}.'));
}

/** No operation begins like a value of JSON. */
const isJson = (text: string): boolean => /^\s*(?:\{\s*["}]|["[\d-]|(?:true|false|null)\b)/.test(text);

/** The library gives each field a function that reads the property of its name, called for each of fifty rows; without it the compiled query reads it itself. */
function withoutPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  const below = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type) && !ROOTS.includes(type.name));
  for (const field of below.flatMap((type) => Object.values((type as GraphQLObjectType).getFields()))) field.resolve = undefined;
  return schema;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

function problemOfError(error: GraphQLError): Problem {
  const { originalError } = error;
  const nested = (originalError as { errors?: readonly GraphQLError[]; statusCode?: number } | undefined);
  if (nested?.errors?.[0]) return problemOfError(nested.errors[0]);
  // without an original it is the document or its variables that cannot be answered; its text quotes only what the client sent
  if (!originalError || originalError instanceof GraphQLError) return new Problem(400, 'graphql.invalid', error.message);
  return problemOf(originalError);
}

@Module({})
export class GraphqlModule {
  static forApp(): DynamicModule {
    return { module: GraphqlModule, imports: [GraphQLModule.forRootAsync<MercuriusDriverConfig>({ driver: MercuriusDriver, useClass: GraphqlOptions })] };
  }
}
