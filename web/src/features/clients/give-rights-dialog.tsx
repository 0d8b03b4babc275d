import { Alert, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { ClientView, GrantEffectView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { useCatalogue } from '../../lib/catalogue';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { useClientDeeds } from './clients.mutations';
import css from './clients.module.css';
import { bundlesQuery, costCentresQuery, rightsPreviewQuery } from './clients.queries';

interface GiveRightsDialogProps {
  client: ClientView;
  onClose: () => void;
}

/** A sub-profile for the machine, everywhere or in some cost centres; what it would gain is told first. */
export function GiveRightsDialog({ client, onClose }: GiveRightsDialogProps): ReactNode {
  const { t } = useTranslation('clients');
  const { t: lib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const { give } = useClientDeeds();
  const [subProfileId, setSubProfileId] = useState('');
  const [costCentres, setCostCentres] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const bundles = useQuery(bundlesQuery(customerId));
  const centres = useQuery({ ...costCentresQuery(customerId), enabled: can('cost-centre:read') });
  const body = { clientId: client.id, profile: 'SupportPortalUser' as const, subProfileId, reason: reason.trim(), ...(costCentres.length > 0 && { scope: costCentres.map((id) => ({ kind: 'costCentre' as const, id })) }) };
  return (
    <ActionDialog title={t('giveTitle', { name: client.name })} opened onClose={onClose} submit={t('giveRights')} incomplete={subProfileId === '' || !isReason(reason)} onSubmit={() => give(body)}>
      <Select
        label={t('subProfile')} placeholder={t('subProfileChoose')} searchable allowDeselect={false} value={subProfileId || null} onChange={(id) => setSubProfileId(id ?? '')}
        data={(bundles.data ?? []).filter(({ retiredAt }) => retiredAt === null).map((bundle) => ({ value: bundle.id, label: bundleName(lib, bundle) }))}
      />
      <MultiSelect
        label={t('costCentres')} description={t('costCentresHint')} searchable clearable value={costCentres} onChange={setCostCentres} placeholder={costCentres.length === 0 ? t('whole') : undefined}
        data={(centres.data?.items ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <Preview clientId={client.id} subProfileId={subProfileId} costCentres={costCentres} />
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

function Preview(wished: { clientId: string; subProfileId: string; costCentres: readonly string[] }): ReactNode {
  const { customerId } = useActing();
  const { data, error } = useQuery(rightsPreviewQuery(customerId, wished));
  if (error) return <ProblemNote fault={error} />;
  return data ? <Effect effect={data} /> : null;
}

function Effect({ effect: { effects, secondPerson, idle, lines } }: { effect: GrantEffectView }): ReactNode {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { labelOf } = useCatalogue();
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">{t('wouldGain')}</Text>
      {effects.length === 0 ? <Text size="sm">{t('wouldGainNothing')}</Text> : <ul className={css['effects']}>{effects.map(({ permission, after, before }) => <li key={permission}><Text size="sm">{after ?? before}</Text></li>)}</ul>}
      {lines !== null && <Text size="sm">{t('wouldGainLines', { count: lines.value, shown: format.count(lines) })}</Text>}
      {idle.map(({ sentence, permissions }) => <Text key={sentence} size="sm" c="var(--quiet)">{sentence} {t('without', { what: format.list(permissions.map((permission) => labelOf(permission))) })}</Text>)}
      {secondPerson.needed && <Alert color="yellow" variant="light" title={t('secondPerson')}>{secondPerson.sentence}</Alert>}
    </Stack>
  );
}
