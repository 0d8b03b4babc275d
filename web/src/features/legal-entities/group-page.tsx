import { Slider, useComputedColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalControlView, LegalEntityGroupView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { daysAgo, useFormat } from '../../lib/format';
import type { MomentDays } from '../../lib/moment';
import { MomentFields } from '../../lib/moment-fields';
import { tiesOf } from '../../ui/control-graph';
import { TextLink } from '../../ui/link';
import { Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { groupQuery } from './legal-entities.queries';
import css from './legal-entities.module.css';

/** The drawing weighs more than the rest of the page. */
const ControlPicture = lazy(() => import('../../ui/control-picture'));

const route = getRouteApi('/operator/legal-entities/$legalEntityId/group');

/** Whoever controls a legal entity and whom any of them controls, as a picture and as a list. */
export function GroupPage(): ReactNode {
  const { legalEntityId } = route.useParams();
  const { t } = useTranslation('legal-entities');
  const moment = route.useSearch();
  const navigate = route.useNavigate();
  const { data: group, error } = useQuery({ ...groupQuery(legalEntityId, moment), placeholderData: keepPreviousData });
  const { data: latest } = useQuery(groupQuery(legalEntityId, { knownAt: moment.knownAt }));
  const choose = (days: MomentDays): void => void navigate({ search: days, replace: true });
  if (error) return <FaultPage error={error} />;
  if (!group) return <LoadingPage />;
  return (
    <Page title={t('group.title', { name: group.entity.name })} lead={t('group.lead', { count: group.entities.length })} back={{ to: { to: '/operator/legal-entities/$legalEntityId', params: { legalEntityId }, search: moment }, label: group.entity.name }}>
      <Section>
        <MomentFields {...moment} onChange={choose} />
        <Days days={latest?.days ?? []} at={moment.at} onChange={(at) => choose({ ...moment, at })} />
      </Section>
      <Group group={group} moment={moment} />
    </Page>
  );
}

/** With a handle from one day to the next on which something begins or ends. */
function Days({ days, at = daysAgo(0), onChange }: { days: readonly string[]; at: string | undefined; onChange: (day: string) => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const last = days.findLastIndex((day) => day <= at);
  const shown = (index: number): string => format.day(`${days[index] ?? at}T12:00:00Z`);
  if (days.length < 2) return null;
  return (
    <Slider
      className={css['slider'] ?? ''} thumbLabel={t('group.slider')} min={0} max={days.length - 1} step={1} value={Math.max(0, last)} onChange={(index) => onChange(days[index] ?? at)}
      label={shown} thumbProps={{ 'aria-valuetext': shown(Math.max(0, last)) }} marks={days.map((_, value) => ({ value }))}
    />
  );
}

function Group({ group, moment }: { group: LegalEntityGroupView; moment: MomentDays }): ReactNode {
  const { t } = useTranslation(['legal-entities', 'control']);
  const format = useFormat();
  const scheme = useComputedColorScheme('light');
  const [selected, setSelected] = useState<string | null>(null);
  const names = useMemo(() => new Map(group.entities.map(({ id, name }) => [id, name])), [group]);
  const graph = useMemo(() => graphOf(group), [group]);
  const ties = tiesOf(group.controls.map(({ holder, company, ...how }) => ({ holder: holder.id, company: company.id, ...how })), (basis) => t(`control:ties.${basis}`));
  const chosen = selected !== null && names.has(selected) ? selected : null;
  return (
    <div className={css['group']}>
      <Section title={t('legal-entities:group.pairs')} actions={chosen !== null && <button type="button" className={css['all']} onClick={() => setSelected(null)}>{t('control:showAll')}</button>}>
        <Pairs pairs={group.controls.filter(({ holder }) => chosen === null || holder.id === chosen)} moment={moment} />
      </Section>
      <Section title={t('control:picture')}>
        <p className={css['quiet']}>{t('control:pictureHint')}</p>
        <Suspense fallback={<p className={css['drawing']}>{t('control:drawing')}</p>}>
          <ControlPicture
            {...graph} ties={ties} around={group.entity.id} selected={chosen} onSelect={setSelected} percent={format.percent} scheme={scheme} nameOf={(id) => names.get(id) ?? ''}
            words={{ drawing: t('control:drawing'), size: t('control:zoom.label'), larger: t('control:zoom.in'), smaller: t('control:zoom.out'), all: t('control:zoom.all') }}
          />
        </Suspense>
      </Section>
    </div>
  );
}

function Pairs({ pairs, moment }: { pairs: readonly LegalControlView[]; moment: MomentDays }): ReactNode {
  const { t } = useTranslation('legal-entities');
  if (pairs.length === 0) return <p className={css['says']}>{t('group.none')}</p>;
  return (
    <ul className={css['pairs']}>
      {pairs.map(({ holder, company, kind, basis, restsOnUnreviewed }) => (
        <li key={`${holder.id} ${company.id}`}>
          <TextLink to="/operator/legal-entities/$legalEntityId/control/$companyId" params={{ legalEntityId: holder.id, companyId: company.id }} search={moment}>{t('step', { holder: holder.name, company: company.name })}</TextLink>
          {' '}<span className={css['quiet']}>{t(`byKind.${kind}`)}, {t(`bases.${basis}`)}</span> {restsOnUnreviewed && <Tag tone="warn">{t('rests')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

const graphOf = ({ entities, holdings, controls }: LegalEntityGroupView) => ({
  entities: entities.map(({ id }) => id), holdings: holdings.map(({ holderId, companyId, ...votes }) => ({ holder: holderId, company: companyId, ...votes })),
  controls: controls.map(({ holder, company, kind }) => ({ holder: holder.id, company: company.id, kind })),
});
