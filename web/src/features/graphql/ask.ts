import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { Problem, problemFrom } from '../../lib/problem';
import { asHeader } from '../../lib/look';
import { language } from '../../lib/i18n';

export interface Caller {
  /** Of a service client; empty: whoever is signed in. */
  token: string;
  /** Of an agent, for a look at a Customer. */
  reason: string;
}

interface Question {
  query: string;
  variables?: unknown;
}

/** One request, as a program would send it; the answer is what the server said, also where it refused. */
export async function ask({ token, reason }: Caller, question: Question): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST', credentials: token ? 'omit' : 'same-origin', body: JSON.stringify(question),
    headers: {
      'Content-Type': 'application/json', 'Accept-Language': language(), 'Mandate-CSRF': '1',
      ...(token && { Authorization: `Bearer ${token}` }), ...(reason && { 'Mandate-Reason': asHeader(reason) }),
    },
  }).catch(() => {
    throw new Problem(0, 'offline', '');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (answer === null) throw problemFrom(response, answer);
  return answer;
}

/** What can be asked. Null: this server does not tell. */
export async function readSchema(): Promise<GraphQLSchema | null> {
  const answer = await ask({ token: '', reason: '' }, { query: getIntrospectionQuery({ descriptions: true }) }) as { data?: IntrospectionQuery };
  return answer.data ? buildClientSchema(answer.data) : null;
}
