/** Of days: `from` holds, `to` no longer does. */
interface Dated {
  from?: string | undefined;
  to?: string | null | undefined;
}

/** A day on which something begins: what is held changes until the next one only by what ends. */
interface FirstDay<Fact> {
  day: string;
  begun: Fact[];
  /** Since the one before. */
  ended: Fact[];
}

/** In one walk through all that begins and ends. What begins and ends on one day is a fact of no day. */
export function* firstDays<Fact extends Dated>(facts: readonly Fact[]): Generator<FirstDay<Fact>> {
  const held = facts.filter(({ from = '', to }) => typeof to !== 'string' || from < to);
  const begins = Map.groupBy(held, ({ from = '' }) => from);
  const ends = held.filter(({ to }) => typeof to === 'string').sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  let at = 0;
  for (const day of [...begins.keys()].sort()) {
    const begin = at;
    for (let each = ends[at]; each && endOf(each) <= day; each = ends[at]) at += 1;
    yield { day, begun: begins.get(day) ?? [], ended: ends.slice(begin, at) };
  }
}

const endOf = ({ to }: Dated): string => to ?? '';
