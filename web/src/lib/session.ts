import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, told } from './api';
import type { AgentView, WhoAmIView } from './api-types.gen';
import { isProblem } from './problem';

export type Realm = 'customer' | 'operator';

/** What is one's own has the same address in both realms, an agent's below /operator. */
export const at = <Path extends `/api/v1/${string}`>(realm: Realm, path: Path): Path => (realm === 'operator' ? path.replace('/api/v1', '/api/v1/operator') : path) as Path;

const nobody = (fault: unknown): null => {
  if (isProblem(fault, 401, 404)) return null; // 404: somebody of the other realm
  throw fault;
};

const agent = (): Promise<AgentView | null> => told(api.GET('/api/v1/operator/me')).catch(nobody);

/** Alone in his browser an agent is told of himself there too: he is nobody of a Customer. */
async function person(): Promise<WhoAmIView | null> {
  const who = await told(api.GET('/api/v1/session')).catch(nobody);
  return who?.customers.length === 0 && (await agent())?.id === who.identity.id ? null : who;
}

/** Who is signed in as a person of a Customer; null: nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'], staleTime: 60_000,
  queryFn: person,
});

/** Which agent of the operator is signed in; null: none. */
export const agentQuery = queryOptions({
  queryKey: ['agent'], staleTime: 60_000,
  queryFn: agent,
});

/** Who was here last: until the way to the sign-in is taken, a page of his stays as it is. */
function useLast<Who>(now: Who | null | undefined): Who | null | undefined {
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  return now ?? last;
}

/** The person signed in; only below a route that demands one. */
export function usePerson(): WhoAmIView {
  const who = useLast(useQuery(sessionQuery).data);
  if (!who) throw new Error('nobody is signed in');
  return who;
}

export function useAgent(): AgentView {
  const who = useLast(useQuery(agentQuery).data);
  if (!who) throw new Error('no agent is signed in');
  return who;
}
