import { Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { AgentAction } from '../../lib/agent-action';
import { api, ifMatch, told } from '../../lib/api';
import type { RecoveryCaseView, RecoveryDecision } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { isReason, ReasonField } from '../../lib/fields';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { CaseState } from './case-state';
import { caseQuery } from './recovery.queries';

const route = getRouteApi('/operator/customers/$customerId/recovery-cases/$caseId');

/** One case: what was shown, for whom, and the decision of a second agent. */
export function CasePage(): ReactNode {
  const { t } = useTranslation('operators');
  const { customerId, caseId } = route.useParams();
  const { data: found, error } = useQuery(caseQuery(customerId, caseId));
  if (error) return <FaultPage error={error} />;
  if (!found) return <LoadingPage />;
  return (
    <Page title={`${found.customerName}: ${t(`kinds.${found.kind}`)}`} lead={<CaseState state={found.state} />} back={{ to: { to: '/operator/recovery-cases' }, label: t('back') }} actions={<Decide found={found} />}>
      <Columns>
        <Section title={t('evidence')}><p style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{found.evidence}</p></Section>
        <Section title={t('case')}>
          <Facts facts={[
            [t('person'), found.memberName],
            [t('openedBy'), found.openedBy.name],
            [t('openedAt'), <When key="opened" at={found.openedAt} exact />],
            found.decidedBy && [t('decidedBy'), found.decidedBy.name],
            found.decidedAt !== null && [t('decidedAt'), <When key="decided" at={found.decidedAt} exact />],
            found.decisionReason !== null && [t('reason'), found.decisionReason],
          ]} />
        </Section>
      </Columns>
    </Page>
  );
}

/** Both ways stay in sight for whoever opened the case: locked, with the reason. */
function Decide({ found }: { found: RecoveryCaseView }): ReactNode {
  const { t } = useTranslation('operators');
  const { id, permissions } = useAgent();
  const [decision, setDecision] = useState<RecoveryDecision | null>(null);
  if (found.state !== 'open') return null;
  const lock = { allowed: found.abilities.decide && permissions.includes('recovery:decide'), desk: 'RecoveryDesk', because: found.openedBy.id === id ? t('own') : undefined } as const;
  return (
    <Group gap="xs">
      <AgentAction {...lock} onClick={() => setDecision('refused')}>{t('refuse')}</AgentAction>
      <AgentAction {...lock} variant={lock.allowed ? 'filled' : 'default'} onClick={() => setDecision('executed')}>{t('decide')}</AgentAction>
      {decision && <DecideDialog found={found} decision={decision} onClose={() => setDecision(null)} />}
    </Group>
  );
}

function DecideDialog({ found, decision, onClose }: { found: RecoveryCaseView; decision: RecoveryDecision; onClose: () => void }): ReactNode {
  const { t } = useTranslation('operators');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const { customerId, id: caseId, version, kind, memberName, customerName } = found;
  const verb = t(decision === 'executed' ? 'decide' : 'refuse');
  async function decide(): Promise<void> {
    const answer = await told(api.POST('/api/v1/operator/customers/{customerId}/recovery-cases/{caseId}/decision', {
      params: { path: { customerId, caseId }, header: ifMatch(version) }, body: { decision, reason: reason.trim() },
    }));
    queryClient.setQueryData(caseQuery(customerId, caseId).queryKey, answer);
    await queryClient.invalidateQueries({ queryKey: ['operator', 'recovery-cases'] });
    notifications.show({ message: t(`decided.${decision}`) });
  }
  return (
    <ActionDialog opened title={verb} onClose={onClose} submit={verb} danger={decision === 'executed'} incomplete={!isReason(reason)} onSubmit={decide}>
      <Text>{t(`effect.${decision === 'executed' ? kind : 'refused'}`, { person: memberName, customer: customerName })}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
