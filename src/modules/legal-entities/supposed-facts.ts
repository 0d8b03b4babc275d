import { checkFacts } from '../affiliates/index.js';
import { factsOf, type StoredFact } from './stored-facts.js';
import type { ChangeKind, SupposedChangeBody } from './control-what-if.requests.js';

export interface SupposedFault {
  pointer: string;
  message: string;
}

/** What is wrong with a change: at which of its fields. */
class NotSupposable extends Error {
  constructor(readonly field: string, message: string) {
    super(message);
  }
}

/** What the facts would be after the changes of one day, one after the other; or all that is wrong with them. Pure: nothing is recorded. */
export function supposed(known: readonly StoredFact[], changes: readonly SupposedChangeBody[], day: string): { facts: StoredFact[]; faults: SupposedFault[] } {
  let facts = [...known];
  const faults: SupposedFault[] = [];
  const absorbed = new Set<string>();
  for (const [at, change] of changes.entries()) {
    try {
      refuseAbsorbed(change, absorbed);
      facts = new Supposing(facts, { day, at }).after(change);
      if (change.kind === 'merger' && change.companyId) absorbed.add(change.companyId);
    } catch (fault) {
      if (!(fault instanceof NotSupposable)) throw fault;
      faults.push({ pointer: `/changes/${at}/${fault.field}`, message: fault.message });
    }
  }
  return { facts, faults };
}

/** Nothing happens any more to a company that is there no longer. */
function refuseAbsorbed({ cast, ...change }: SupposedChangeBody, absorbed: ReadonlySet<string>): void {
  const named = (['companyId', 'fromId', 'toId', 'intoId', 'holderId'] as const).map((field) => [field, change[field]] as const);
  const votes = (cast ?? []).map(({ holderId }, by) => [`cast/${by}/holderId`, holderId] as const);
  for (const [field, id] of [...named, ...votes]) if (id && absorbed.has(id)) throw new NotSupposable(field, 'is absorbed by then');
}

/** Where a change says what cannot be so. */
const FIELD = { transfer: 'votes', merger: 'intoId', meeting: 'cast', agreementBegins: 'holderId', agreementEnds: 'holderId' } as const satisfies Record<ChangeKind, string>;

type Begun = Pick<StoredFact, 'kind' | 'company' | 'holder'> & Partial<StoredFact>;

/** Who sells and who buys; null: somebody of whom the register knows nothing. */
interface Trade {
  company: string;
  seller: string | null;
  buyer: string | null;
  votes: bigint;
  /** Which class. */
  said: string | null;
}

function tradeOf({ companyId, fromId, toId, votes, shareClass }: SupposedChangeBody): Trade {
  const [seller, buyer, said] = [fromId, toId, shareClass].map((each) => each ?? null) as [string | null, string | null, string | null];
  if (seller === null && buyer === null) throw new NotSupposable('fromId', 'say who sells or who buys, or both');
  if (seller === buyer) throw new NotSupposable('toId', 'must be another than who sells');
  return { company: companyId ?? '', seller, buyer, votes: BigInt(votes ?? 0), said };
}

/** Whose votes, and which. */
interface Block {
  company: string;
  holder: string;
  shareClass: string | null;
}

/** One change, on what is so on its day. What ends on it is no longer so, and what begins on it is. */
class Supposing {
  private facts: StoredFact[];
  private readonly day: string;
  private readonly at: number;
  private begun = 0;

  /** On a day; `at` is the place of the change among the others. */
  constructor(facts: readonly StoredFact[], { day, at }: { day: string; at: number }) {
    this.facts = [...facts];
    [this.day, this.at] = [day, at];
  }

  after(change: SupposedChangeBody): StoredFact[] {
    this.apply(change);
    const [fault] = checkFacts(factsOf(this.facts));
    if (fault) throw new NotSupposable(FIELD[change.kind], fault.message);
    return this.facts;
  }

  private apply(change: SupposedChangeBody): void {
    switch (change.kind) {
      case 'transfer': return this.transfer(change);
      case 'merger': return this.merge(change.companyId ?? '', change.intoId ?? '');
      case 'meeting': return this.meet(change);
      case 'agreementBegins': return this.agree(change);
      case 'agreementEnds': return this.endAgreement(change);
    }
  }

  private transfer(change: SupposedChangeBody): void {
    const { company, seller, buyer, votes, said } = tradeOf(change);
    const total = this.now('holding', company)[0]?.whole ?? change.totalVotes;
    if (!total) throw new NotSupposable('totalVotes', 'is missing: no holding in this company is recorded on that day');
    const shareClass = seller === null ? said : this.blockOf(company, seller, said).shareClass;
    if (seller !== null) this.addVotes({ company, holder: seller, shareClass }, -votes, total);
    if (buyer !== null) this.addVotes({ company, holder: buyer, shareClass }, votes, total);
  }

  /** What he has; of one class, where nothing is said of it. */
  private blockOf(company: string, holder: string, shareClass: string | null): StoredFact {
    const his = this.now('holding', company).filter((each) => each.holder === holder && (shareClass === null || each.shareClass === shareClass));
    const [only, another] = his;
    if (another) throw new NotSupposable('shareClass', 'say which class: the seller has several');
    if (!only) throw new NotSupposable('fromId', 'has no such votes on that day');
    return only;
  }

  private addVotes({ company, holder, shareClass }: Block, more: bigint, total: string): void {
    const before = this.now('holding', company).find((each) => each.holder === holder && each.shareClass === shareClass);
    const votes = BigInt(before?.part ?? 0) + more;
    if (votes < 0n) throw new NotSupposable('votes', 'more than the seller has on that day');
    if (before) this.end(before);
    if (votes > 0n) this.begin({ kind: 'holding', company, holder, shareClass, part: String(votes), whole: total, suspended: before?.suspended ?? false });
  }

  /** What was held of it is no more, and the company that absorbs it has what it had. A meeting of which nobody was represented shows that nobody controls it in fact. */
  private merge(absorbed: string, into: string): void {
    if (absorbed === into) throw new NotSupposable('intoId', 'must be another than the company that is absorbed');
    for (const each of this.facts.filter(({ company, kind }) => company === absorbed && kind !== 'meeting')) if (this.isSo(each)) this.end(each);
    for (const each of this.facts.filter(({ holder }) => holder === absorbed)) if (this.isSo(each)) this.passOn(each, into);
    this.facts = this.facts.filter(({ kind, company, from }) => kind !== 'meeting' || company !== absorbed || from !== this.day);
    this.begin({ kind: 'meeting', company: absorbed, holder: null, whole: '0' });
  }

  private passOn(fact: StoredFact, into: string): void {
    const { kind, company, shareClass, part, whole } = fact;
    this.end(fact);
    if (kind === 'holding') this.addVotes({ company, holder: into, shareClass }, BigInt(part ?? 0), whole ?? '');
    else if (company !== into) this.passRight(fact, into); // nobody appoints his own board, or agrees with himself
  }

  private passRight({ kind, company, clause, whole, part }: StoredFact, into: string): void {
    const own = this.now(kind, company).find(({ holder }) => holder === into);
    if (own) this.end(own);
    this.begin({ kind, company, holder: into, clause, whole, part: part === null ? null : String(BigInt(part) + BigInt(own?.part ?? 0)) });
  }

  private meet({ companyId, represented, cast }: SupposedChangeBody): void {
    this.begin({ kind: 'meeting', company: companyId ?? '', holder: null, whole: represented ?? null, cast: (cast ?? []).map((each) => ({ holder: each.holderId, votes: each.votes })) });
  }

  private agree({ companyId, holderId }: SupposedChangeBody): void {
    if (companyId === holderId) throw new NotSupposable('holderId', 'must be another than the company');
    const its = this.now('agreement', companyId ?? '').find(({ holder }) => holder === holderId);
    if (its?.reviewed) throw new NotSupposable('holderId', 'has an agreement on that day already');
    if (its) this.end(its); // it waits for its reviewer, so it does not count yet
    this.begin({ kind: 'agreement', company: companyId ?? '', holder: holderId ?? '' });
  }

  private endAgreement({ companyId, holderId }: SupposedChangeBody): void {
    const its = this.now('agreement', companyId ?? '').find(({ holder }) => holder === holderId);
    if (!its) throw new NotSupposable('holderId', 'has no agreement on that day');
    this.end(its);
  }

  private now(kind: StoredFact['kind'], company: string): StoredFact[] {
    return this.facts.filter((each) => each.kind === kind && each.company === company && this.isSo(each));
  }

  private isSo({ from, to }: StoredFact): boolean {
    return from <= this.day && (to === null || this.day < to);
  }

  private end(fact: StoredFact): void {
    this.facts = this.facts.map((each) => (each === fact ? { ...fact, to: this.day } : each));
  }

  /** What is supposed is taken as it is said: nobody has to review it. */
  private begin(fact: Begun): void {
    this.begun += 1;
    this.facts.push({
      to: null, part: null, whole: null, shareClass: null, suspended: false, clause: null, cast: [], reviewed: true, withdrawn: false,
      ...fact, from: this.day, id: `supposed ${this.at} ${this.begun}`,
    });
  }
}
