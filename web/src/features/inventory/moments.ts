import type { SimHistoryView } from '../../lib/api-types.gen';

export type HappenedKind = 'card' | 'person' | 'device';

/** One thing that happened: something came, went, or took another's place. */
export interface Happened {
  id: string;
  at: string;
  kind: HappenedKind;
  how: 'came' | 'went' | 'replaced';
  /** Who or what, and instead of whom. */
  name: string;
  former?: string;
  /** Where: a line's number; empty for a device. */
  place: string;
}

interface Period {
  kind: HappenedKind;
  id: string;
  name: string;
  place: string;
  from: string;
  to: string | null;
}

type NameCard = (card: { simId: string; iccid: string }) => string;

/** Line, card, device and person in one order, newest first. What goes as its like comes is one moment: a swap. */
export function momentsOf({ placements, persons, devices }: SimHistoryView, nameCard: NameCard): Happened[] {
  const periods: Period[] = [
    ...placements.map((each): Period => ({ ...each, kind: 'card', id: `${each.simId} ${each.lineId}`, name: nameCard(each), place: each.number })),
    ...(persons ?? []).map((each): Period => ({ ...each, kind: 'person', id: `${each.memberId} ${each.lineId}`, place: each.number })),
    ...(devices ?? []).map((each): Period => ({ ...each, kind: 'device', id: each.deviceId, name: [each.make, each.model].filter(Boolean).join(' ') || each.imei, place: '' })),
  ];
  const followed = new Set<Period>();
  const begins = periods.map((period) => {
    const former = periods.find((each) => each.kind === period.kind && each.place === period.place && each.to === period.from && each !== period && !followed.has(each));
    if (former) followed.add(former);
    return happened(period, period.from, former ? { how: 'replaced', former: former.name } : { how: 'came' });
  });
  const ends = periods.filter((period) => !followed.has(period)).flatMap((period) => (period.to === null ? [] : happened(period, period.to, { how: 'went' })));
  return [...begins, ...ends].sort((one, other) => other.at.localeCompare(one.at));
}

const happened = ({ kind, id, name, place, from }: Period, at: string, what: Pick<Happened, 'how' | 'former'>): Happened => ({ ...what, kind, name, place, at, id: `${kind} ${id} ${from} ${what.how}` });
