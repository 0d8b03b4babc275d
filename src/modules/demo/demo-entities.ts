import type { Temporal } from 'temporal-polyfill';
import type { DemoApi } from './demo-api.js';

const ENTITIES = {
  group: { name: 'Ardenne Logistics Group NV', enterpriseNumber: '0762001118' },
  transport: { name: 'Ardenne Transport NV', enterpriseNumber: '0762002207' },
  cold: { name: 'Ardenne Cold Chain BV', enterpriseNumber: '0762003393' },
  store: { name: 'Maasvlakte Koelhuis BV', country: 'NL', foreignIdentifier: 'KVK 24180001' },
  terminal: { name: 'Leie Terminal NV', enterpriseNumber: '0881012396' },
  shipping: { name: 'Zwin Shipping NV', enterpriseNumber: '0881023482' },
  dredging: { name: 'Zwin Dredging NV', enterpriseNumber: '0762004383' },
} as const;

type Key = keyof typeof ENTITIES;

interface DemoFact {
  kind: 'holding' | 'appointment' | 'agreement' | 'meeting';
  by?: Key;
  /** Months ago. */
  since: number;
  numbers?: object;
  cast?: Partial<Record<Key, string>>;
  source: string;
}

interface DemoFacts {
  about: Key;
  facts: readonly DemoFact[];
  /** False: they wait for the other agent. */
  reviewed: boolean;
}

const votes = (by: Key, of: readonly [votes: string, totalVotes: string], since: number): DemoFact => ({ kind: 'holding', by, since, numbers: { votes: of[0], totalVotes: of[1] }, source: 'Register of shareholders' });

/** Control by 40 % and 15 % through a subsidiary, by a board, in fact at two meetings; and two companies that hold each other, whom nobody controls by it. */
const FACTS: readonly DemoFacts[] = [
  { about: 'transport', reviewed: true, facts: [votes('group', ['8000', '10000'], 84)] },
  { about: 'cold', reviewed: true, facts: [votes('group', ['400000', '1000000'], 60), votes('transport', ['150000', '1000000'], 30)] },
  { about: 'store', reviewed: false, facts: [{ kind: 'appointment', by: 'cold', since: 9, numbers: { seats: '4', boardSize: '6' }, source: 'Articles of association, article 14' }] },
  {
    about: 'terminal', reviewed: true, facts: [
      votes('group', ['3400', '10000'], 48),
      { kind: 'meeting', since: 18, numbers: { represented: '6000' }, cast: { group: '3400' }, source: 'Minutes of the general meeting' },
      { kind: 'meeting', since: 6, numbers: { represented: '6200' }, cast: { group: '3400', shipping: '900' }, source: 'Minutes of the general meeting' },
    ],
  },
  { about: 'shipping', reviewed: true, facts: [votes('dredging', ['300', '1000'], 24), votes('terminal', ['250', '1000'], 24)] },
  { about: 'dredging', reviewed: true, facts: [votes('shipping', ['450', '1000'], 24)] },
  { about: 'dredging', reviewed: false, facts: [{ kind: 'agreement', by: 'group', since: 2, numbers: { clause: 'Article 3: the group names the day-to-day management' }, source: 'Shareholders agreement, draft as signed' }] },
];

const BASE = '/api/v1/operator';

/** One agent records, another one reviews (GC-1.2-c). */
export async function layRegister({ recorder, reviewer }: { recorder: DemoApi; reviewer: DemoApi }, today: Temporal.PlainDate): Promise<void> {
  const ids = new Map<Key, string>();
  for (const [key, entity] of Object.entries(ENTITIES) as [Key, object][]) ids.set(key, (await recorder.post<{ id: string }>(`${BASE}/legal-entities`, entity)).id);
  for (const { about, facts, reviewed } of FACTS) {
    const body = facts.map(({ by, since, numbers, cast, ...fact }) => ({
      ...fact, ...numbers, from: today.subtract({ months: since }).toString(), ...(by && { holderId: ids.get(by) }),
      ...(cast && { cast: (Object.entries(cast) as [Key, string][]).map(([key, of]) => ({ holderId: ids.get(key), votes: of })) }),
    }));
    const recorded = await recorder.post<{ id: string }[]>(`${BASE}/legal-entities/${ids.get(about) ?? ''}/facts`, { facts: body });
    for (const { id } of reviewed ? recorded : []) await reviewer.post(`${BASE}/ownership-facts/${id}/review`, {});
  }
}
