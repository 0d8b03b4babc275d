import { Button, CopyButton, Group } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { LedgerActorView, LedgerEntryView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { eventName } from './activity-filters';
import { ChangeTable } from './change-table';
import { ChangedRows } from './changed-rows';
import { known } from './events';
import css from './ledger.module.css';
import { entryQuery, type LedgerSearch } from './ledger.queries';
import { capacityOf, nameIn, nameOfActor, useSentence } from './sentence';

const route = getRouteApi('/customers/$customerId/activity/$seq');

/** One entry: what was before and after, who did it, in which capacity, on which basis, and its place in the chain. */
export function EntryPage(): ReactNode {
  const { t } = useTranslation('ledger');
  const { customerId, seq } = route.useParams();
  const search = known(route.useSearch());
  const { data: entry } = useSuspenseQuery(entryQuery(customerId, seq));
  const sentence = useSentence();
  return (
    <Page title={sentence(entry)} lead={<When at={entry.at} exact />} back={{ to: { to: '/customers/$customerId/activity', params: { customerId }, search }, label: t('entry.back') }}>
      <Columns>
        <div>
          <Section title={t('entry.change')}>
            {isPending(entry) && <p style={{ marginTop: 0 }}>{t('waits')}</p>}
            <ChangeTable before={entry.before} after={entry.after} names={entry.names} />
          </Section>
          <ChangedRows entry={entry} />
        </div>
        <EntryFacts entry={entry} />
      </Columns>
    </Page>
  );
}

const isPending = ({ event, after }: LedgerEntryView): boolean => event === 'grant.given' && after?.['secondPerson'] === 'pending';

/** A third party that has a mandate, or a company that controls the Customer. */
function forWhom(t: TFunction<'ledger'>, { thirdParty, parent }: LedgerActorView): readonly [string, string] | null {
  if (parent !== null) return [t('entry.byParent'), parent];
  return thirdParty === null ? null : [t('entry.byThirdParty'), thirdParty];
}

function EntryFacts({ entry }: { entry: LedgerEntryView }): ReactNode {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { actor, at, event, reason, rules, basis, seq, hash } = entry;
  return (
    <Section title={t('entry.facts')}>
      <Facts facts={[
        [t('no'), format.number(seq)],
        [t('when'), format.exact(at)],
        [t('entry.who'), nameOfActor(t, actor)],
        forWhom(t, actor),
        actor.deputyOf !== null && [t('entry.deputyOf'), nameIn(entry.names, actor.deputyOf) ?? t('nameless.person')],
        actor.capacity !== null && [t('entry.capacity'), capacityOf(t, actor.capacity)],
        [t('entry.event'), eventName(t, event)],
        reason !== null && [t('why'), reason],
        actor.reason !== null && actor.reason !== reason && [t('entry.agentReason'), actor.reason],
        rules.length > 0 && [t('entry.rules'), rules.join(', ')],
        basis.length > 0 && [t('entry.basis'), t('entry.basisGrants', { count: basis.length })],
        [t('entry.hash'), <code key="hash" className={css['hash']}>{hash}</code>],
      ]} />
      <Group mt="sm" gap="xs" className="no-print">
        <CopyButton value={hash}>{({ copied, copy }) => <Button size="xs" variant="default" onClick={copy}>{copied ? t('entry.copied') : t('entry.copyHash')}</Button>}</CopyButton>
      </Group>
      <Others entry={entry} />
    </Section>
  );
}

/** The way on: all that happened to the same, all that the same did. */
function Others({ entry: { subjectId, actor, names } }: { entry: LedgerEntryView }): ReactNode {
  const { t } = useTranslation('ledger');
  const { customerId } = useActing();
  const ways: (readonly ['sameSubject' | 'sameActor' | 'samePlace', LedgerSearch])[] = [
    ...(subjectId === null ? [] : [['sameSubject', { subject: subjectId }] as const]), ...(actor.id === null ? [] : [['sameActor', { actor: actor.id }] as const]), ...(actor.deputyOf === null ? [] : [['samePlace', { deputyOf: actor.deputyOf }] as const]),
  ];
  return (
    <Group mt="md" gap="md" className="no-print">
      {ways.map(([id, search]) => (
        <TextLink key={id} to="/customers/$customerId/activity" params={{ customerId }} search={search} size="sm">{t(`entry.${id}`, { name: nameIn(names, actor.deputyOf) ?? t('nameless.person') })}</TextLink>
      ))}
    </Group>
  );
}
