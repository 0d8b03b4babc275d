import { Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { ClientView, GrantState, GrantView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { When } from '../../lib/when';
import { Action, WhyNot } from '../../lib/why';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { useClientDeeds } from './clients.mutations';
import css from './clients.module.css';
import { clientGrantsQuery } from './clients.queries';
import { GiveRightsDialog } from './give-rights-dialog';

const OVER: ReadonlySet<GrantState> = new Set(['refused', 'revoked', 'ended', 'linkEnded', 'clientEnded']);

/** What the machine holds now or may come to hold: without it, it can do nothing. */
export function ClientRights({ client }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId, can } = useActing();
  const [giving, setGiving] = useState(false);
  const [taking, setTaking] = useState<GrantView | null>(null);
  const { data, error } = useInfiniteQuery({ ...clientGrantsQuery(customerId, client.id), enabled: can('grant:read') });
  const rights = data?.pages.flatMap(({ items }) => items).filter(({ state }) => !OVER.has(state));
  const over = client.state.because === 'ended' || client.state.because === 'expired';
  return (
    <Section title={t('rights')} actions={<Action size="xs" allowed={can('grant:give') && !over} permission="grant:give" because={t('isOver')} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setGiving(true)}>{t('giveRights')}</Action>}>
      {!can('grant:read') && <WhyNot permission="grant:read" />}
      <ProblemNote fault={error} />
      {rights && <Rights rights={rights} none={over ? t('noRights') : t('noRightsYet')} onTake={setTaking} />}
      {giving && <GiveRightsDialog client={client} onClose={() => setGiving(false)} />}
      {taking && <TakeDialog grant={taking} onClose={() => setTaking(null)} />}
    </Section>
  );
}

function Rights({ rights, none, onTake }: { rights: readonly GrantView[]; none: string; onTake: (grant: GrantView) => void }): ReactNode {
  const { t } = useTranslation('clients');
  if (rights.length === 0) return <Text c="var(--quiet)">{none}</Text>;
  return <ul className={css['rows']} aria-label={t('rights')}>{rights.map((grant) => <Right key={grant.id} grant={grant} onTake={() => onTake(grant)} />)}</ul>;
}

function Right({ grant, onTake }: { grant: GrantView; onTake: () => void }): ReactNode {
  const { t } = useTranslation('clients');
  const { t: lib } = useTranslation('lib');
  const format = useFormat();
  const where = grant.scope.length === 0 ? t('whole') : format.list(grant.scope.map(({ name, kind }) => name ?? t(`parts.${kind}`)));
  return (
    <li>
      <span>{rightName(lib, grant)} {grant.state === 'pending' && <Tag tone="warn">{t('pending')}</Tag>}<small>{where}{grant.endsAt && <>, {t('until')} <When at={grant.endsAt} /></>}</small></span>
      <Action size="xs" allowed={grant.abilities.revoke} permission="grant:revoke" onClick={onTake}>{t('take')}</Action>
    </li>
  );
}

function TakeDialog({ grant, onClose }: { grant: GrantView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('clients');
  const { t: lib } = useTranslation('lib');
  const { revoke } = useClientDeeds();
  const [reason, setReason] = useState('');
  return (
    <ActionDialog title={t('takeTitle', { right: rightName(lib, grant) })} opened onClose={onClose} submit={t('take')} danger incomplete={!isReason(reason)} onSubmit={() => revoke(grant, reason.trim())}>
      <Text>{t('takeEffect')}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
