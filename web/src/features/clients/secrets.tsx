import { Select, Stack, Text } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { ClientView, SecretView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { now } from '../../lib/now';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { useClientDeeds } from './clients.mutations';
import css from './clients.module.css';
import { SecretOnce } from './secret-once';

/** Two live at most: the new one works before the old one ends, so a machine never stands still. */
export function Secrets({ client }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<SecretView | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const full = client.secrets.filter(({ live }) => live).length > 1;
  return (
    <Section title={t('secrets')} actions={<Action size="xs" allowed={client.abilities.addSecret} permission="client:make" because={full ? t('twoLive') : t('notYourSecret')} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>{t('addSecret')}</Action>}>
      <ul className={css['rows']} aria-label={t('secrets')}>
        {client.secrets.map((secret) => (
          <li key={secret.id}>
            <span><span>{t('secretOf')} <When at={secret.createdAt} exact /></span> {secret.live ? <Tag tone="good">{t('live')}</Tag> : <Tag>{t('secretEnded')}</Tag>}<small>{secret.live ? t('until') : t('since')} <When at={secret.endsAt} exact /></small></span>
            {secret.live && <Action size="xs" allowed={client.abilities.endSecret} permission="client:make" onClick={() => setEnding(secret)}>{t('endSecret')}</Action>}
          </li>
        ))}
      </ul>
      {adding && <RotateDialog client={client} onClose={() => setAdding(false)} onMade={setShown} />}
      {ending && <EndSecretDialog client={client} secret={ending} onClose={() => setEnding(null)} />}
      {shown !== null && <SecretOnce clientId={client.id} secret={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}

const OVERLAPS = [0, 1, 7, 14, 30] as const;
const DAY = 86_400_000;

function RotateDialog({ client, onClose, onMade }: { client: ClientView; onClose: () => void; onMade: (secret: string) => void }): ReactNode {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { rotate } = useClientDeeds();
  const [days, setDays] = useState(7);
  const [begin] = useState(now);
  const present = client.secrets.some(({ live }) => live);
  const end = format.minute(new Date(begin + days * DAY).toISOString());
  return (
    <ActionDialog title={t('rotateTitle')} opened onClose={onClose} submit={t('addSecret')} onSubmit={async () => onMade((await rotate(client, days)).secret ?? '')}>
      <Text>{t('rotateLead')}</Text>
      {present && <Select label={t('overlap')} allowDeselect={false} data={OVERLAPS.map((each) => ({ value: String(each), label: each === 0 ? t('overlapNone') : t('overlapDays', { count: each }) }))} value={String(days)} onChange={(chosen) => setDays(Number(chosen))} maw={320} />}
      {present && <Text role="status">{days === 0 ? t('overlapEndsNow') : t('overlapEnds', { end })}</Text>}
    </ActionDialog>
  );
}

function EndSecretDialog({ client, secret, onClose }: { client: ClientView; secret: SecretView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('clients');
  const { endSecret } = useClientDeeds();
  const [reason, setReason] = useState('');
  const last = client.secrets.filter(({ live }) => live).length === 1;
  return (
    <ActionDialog title={t('endSecretTitle')} opened onClose={onClose} submit={t('endSecret')} danger incomplete={!isReason(reason)} onSubmit={() => endSecret(client, secret.id, reason.trim())}>
      <Stack gap="xs">
        <Text>{t('endSecretLead')}</Text>
        <Text fw={600}>{last ? t('endSecretLast') : t('endSecretOther')}</Text>
      </Stack>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

/** A machine that proves who it is with its own key has no secret that could leak. */
export function Keys({ client: { keyIds } }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  return (
    <Section title={t('keys')}>
      <Text size="sm" c="var(--quiet)" mb="xs">{t('keysLead')}</Text>
      <ul className={css['rows']} aria-label={t('keys')}>{keyIds.map((id) => <li key={id}><span className={css['copied']}><IconKey size={16} aria-hidden /><code>{id}</code></span></li>)}</ul>
    </Section>
  );
}
