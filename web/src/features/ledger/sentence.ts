import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LedgerActorView, LedgerEntryView } from '../../lib/api-types.gen';
import { type Format, useFormat } from '../../lib/format';

type Words = TFunction<'ledger'>;
type Told = Readonly<Record<string, unknown>>;

/** An entry as one sentence: who, in which capacity, did what to whom. */
export function useSentence(): (entry: LedgerEntryView) => string {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  return (entry) => t(`sentences.${entry.event}`, { ...actorOf(t, entry), ...deedOf(t, format, entry) });
}

/** The name alone, for lists of facts. */
export const nameOfActor = (t: Words, { kind, name }: LedgerActorView): string => (kind === 'system' ? t('who.system') : name ?? t(`nameless.${kind as 'person'}`));

/** A capacity in the reader's words. */
export const capacityOf = (t: Words, capacity: unknown): string => (typeof capacity === 'string' ? t(`capacities.${capacity}` as 'capacities.AccessOwner', { defaultValue: capacity }) : '');

function actorOf(t: Words, { actor, names }: LedgerEntryView): { name: string; who: string } {
  const name = nameOfActor(t, actor);
  const said = { name, capacity: capacityOf(t, actor.capacity) };
  const of = actor.thirdParty ?? actor.parent;
  if (of !== null) return { name, who: t('who.mandate', { ...said, thirdParty: of }) };
  return { name, who: actor.deputyOf === null ? t(`who.${actor.kind as 'person'}`, said) : t('who.deputy', { ...said, principal: nameIn(names, actor.deputyOf) ?? t('nameless.person') }) };
}

export const nameIn = (names: LedgerEntryView['names'], id: unknown): string | undefined => names.find((each) => each.id === id)?.name;

/** What an entry tells, newer values over older ones; of customer data as far as the reader sees it. */
function toldIn({ before, after, details }: LedgerEntryView): Told {
  const [row] = details?.rows ?? [];
  const { before: was, after: is } = (row ?? {}) as { before?: object | null; after?: object | null };
  return { ...was, ...is, ...before, ...after };
}

function deedOf(t: Words, format: Format, entry: LedgerEntryView): Record<string, string> {
  const told = toldIn(entry);
  const named = (id: unknown): string | undefined => nameIn(entry.names, id);
  const number = (value: unknown): string => (typeof value === 'number' ? format.number(value) : '?');
  return {
    subject: named(entry.subjectId) ?? text(told['name']) ?? text(told['legalName']) ?? t('nameless.subject'),
    holder: named(told['memberId']) ?? named(told['clientId']) ?? named(told['sponsorMemberId']) ?? t('nameless.holder'),
    deputy: named(told['deputyMemberId']) ?? t('nameless.person'),
    principal: named(told['forMemberId']) ?? t('nameless.person'),
    right: rightOf(t, told, named),
    what: t(`looked.${String(told['permission']).replace(':', '_')}` as 'looked.member_read', { defaultValue: String(told['permission']) }),
    capacity: capacityOf(t, told['capacity']),
    application: t(`applications.${String(told['application'])}` as 'applications.orders', { defaultValue: String(told['application']) }),
    state: valueOf(t, told['state']),
    kind: valueOf(t, told['kind']),
    rows: number(told['rows']),
    errors: number(told['errors']),
  };
}

function rightOf(t: Words, { profile, subProfileId }: Told, named: (id: unknown) => string | undefined): string {
  if (typeof profile !== 'string') return t('nameless.right');
  const subProfile = named(subProfileId);
  return subProfile ? t('right', { profile: capacityOf(t, profile), subProfile }) : capacityOf(t, profile);
}

/** A word of the recorded values in the reader's language, where there is one. */
export const valueOf = (t: Words, value: unknown): string => t(`values.${String(value)}` as 'values.active', { defaultValue: capacityOf(t, String(value)) });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
