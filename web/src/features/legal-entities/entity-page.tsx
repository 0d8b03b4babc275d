import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { LegalControlView, LegalEntityView } from '../../lib/api-types.gen';
import { FaultPage, FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { MomentFields } from '../../lib/moment-fields';
import type { MomentDays } from '../../lib/moment';
import { useAgent } from '../../lib/session';
import { ButtonLink, TextLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { numberOf } from './fact-words';
import { FactsTable } from './facts-table';
import { controlQuery, entityQuery } from './legal-entities.queries';
import css from './legal-entities.module.css';
import { RecordFactDialog } from './record-fact-dialog';
import { RenameDialog } from './rename-dialog';

const route = getRouteApi('/operator/legal-entities/$legalEntityId/');

/** One company: who holds what of it, and who controls whom by that, on any day as it was known on another. */
export function EntityPage(): ReactNode {
  const { legalEntityId } = route.useParams();
  const { t } = useTranslation('legal-entities');
  const { at, knownAt } = route.useSearch();
  const navigate = route.useNavigate();
  const moment = { at, knownAt };
  const { data: entity, error } = useQuery(entityQuery(legalEntityId, moment));
  if (error) return <FaultPage error={error} />;
  if (!entity) return <LoadingPage />;
  return (
    <Page title={entity.name} lead={numberOf(entity)} back={{ to: { to: '/operator/legal-entities' }, label: t('title') }} actions={<><ButtonLink variant="default" to="/operator/legal-entities/$legalEntityId/group" params={{ legalEntityId }} search={moment}>{t('group.open')}</ButtonLink><Record entity={entity} /></>}>
      <Section><MomentFields {...moment} onChange={(days) => void navigate({ search: days, replace: true })} /></Section>
      <div className={css['parts']}>
        <Columns>
          <Control id={legalEntityId} moment={moment} />
          <Section title={t('about')}><About entity={entity} /></Section>
        </Columns>
        <section className={css['table']} aria-label={t('facts')}><h2>{t('facts')}</h2><FactsTable label={t('facts')} about={legalEntityId} moment={moment} none={t('noFacts')} /></section>
      </div>
    </Page>
  );
}

function Record({ entity }: { entity: LegalEntityView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const { permissions } = useAgent();
  const [open, setOpen] = useState<'rename' | 'record' | null>(null);
  const allowed = permissions.includes('legal-entity:record');
  const close = (): void => setOpen(null);
  return (
    <>
      <AgentAction allowed={allowed} desk="BackOffice" onClick={() => setOpen('rename')}>{t('rename')}</AgentAction>
      <AgentAction allowed={allowed} desk="BackOffice" variant="filled" onClick={() => setOpen('record')}>{t('recordFact')}</AgentAction>
      {open === 'rename' && <RenameDialog entity={entity} onClose={close} />}
      {open === 'record' && <RecordFactDialog company={entity} onClose={close} />}
    </>
  );
}

function About({ entity }: { entity: LegalEntityView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const { names } = entity;
  const named = names.map(({ name, from }) => <li key={from ?? ''}>{from === null ? name : t('namedFrom', { name, day: format.day(`${from}T12:00:00Z`) })}</li>);
  return <Facts facts={[names.length > 1 && [t('names'), <ul key="names" className={css['list']}>{named}</ul>], [t('number'), numberOf(entity)], [t('customer'), entity.customer?.name ?? t('noCustomer')], [t('recordedBy'), entity.recordedBy.name]]} />;
}

function Control({ id, moment }: { id: string; moment: MomentDays }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const { data, error } = useQuery(controlQuery(id, moment));
  if (error) return <Section title={t('controls')}><FaultPanel fault={error} /></Section>;
  return (
    <div>
      <Section title={t('controls')}><Pairs pairs={data?.controls} other="company" none={t('controlsNobody')} moment={moment} /></Section>
      <Section title={t('controlledBy')}><Pairs pairs={data?.controlledBy} other="holder" none={t('controlledByNobody')} moment={moment} /></Section>
      {data && data.endedByUnreviewed.length > 0 && <Section title={t('ended')}><p className={css['says']}>{t('endedHint')}</p><Ended pairs={data.endedByUnreviewed} moment={moment} /></Section>}
    </div>
  );
}

const Ended = ({ pairs, moment }: { pairs: readonly LegalControlView[]; moment: MomentDays }): ReactNode => (
  <ul className={css['list']}>
    {pairs.map(({ holder, company }) => (
      <li key={`${holder.id} ${company.id}`}><TextLink to="/operator/legal-entities/$legalEntityId/control/$companyId" params={{ legalEntityId: holder.id, companyId: company.id }} search={moment}>{holder.name} → {company.name}</TextLink></li>
    ))}
  </ul>
);

interface PairsProps {
  pairs: readonly LegalControlView[] | undefined;
  /** Which of the two the page is not about. */
  other: 'company' | 'holder';
  none: string;
  moment: MomentDays;
}

function Pairs({ pairs, other, none, moment }: PairsProps): ReactNode {
  const { t } = useTranslation('legal-entities');
  if (!pairs) return null;
  if (pairs.length === 0) return <p className={css['says']}>{none}</p>;
  return (
    <ul className={css['list']}>
      {pairs.map((pair) => (
        <li key={pair[other].id}>
          <TextLink to="/operator/legal-entities/$legalEntityId/control/$companyId" params={{ legalEntityId: pair.holder.id, companyId: pair.company.id }} search={moment}>{pair[other].name}</TextLink>
          {' '}<span className={css['quiet']}>{t(`byKind.${pair.kind}`)}, {t(`bases.${pair.basis}`)}</span> {pair.restsOnUnreviewed && <Tag tone="warn">{t('rests')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
