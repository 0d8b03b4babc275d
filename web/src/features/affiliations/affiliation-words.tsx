import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AffiliateView, AffiliationState } from '../../lib/api-types.gen';
import { lastDayOf } from '../../lib/format';
import { now } from '../../lib/now';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';

const TONES = { active: 'good', consentLacking: 'warn', consentWithdrawn: 'bad', controlLost: 'bad', unlisted: 'quiet' } as const;

export function AffiliationTag({ state }: { state: AffiliationState }): ReactNode {
  const { t } = useTranslation('affiliations');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

/** Its first day, and the first day without it. */
export function ControlSpan({ control: { from, until } }: Pick<AffiliateView, 'control'>): ReactNode {
  const { t } = useTranslation('affiliations');
  return <>{t('from')} <When at={from} />{until && <>, {t(Date.parse(until) <= now() ? 'lost' : 'ending')} <When at={until} /></>}</>;
}

interface LawProps extends Pick<AffiliateView, 'control' | 'consent' | 'listing' | 'end'> {
  parent: string;
}

/** On what it rests: control, consent and the list. */
export function Law({ control, consent, listing, end, parent }: LawProps): ReactNode {
  const { t } = useTranslation('affiliations');
  return (
    <div>
      <Section title={t('control')}><Control control={control} parent={parent} /></Section>
      <Section title={t('consent')}>{consent ? <Consent consent={consent} /> : <p style={{ margin: 0 }}>{t('noConsent')}</p>}</Section>
      <Section title={t('listing')}>
        <Facts facts={[
          [t('listedAt'), <When key="listed" at={listing.at} />],
          [t('origin'), t(`origins.${listing.origin}`)],
          [t('document'), listing.document],
          end && [t('unlistedAt'), <span key="end"><When at={end.at} />: {end.reason}</span>],
        ]} />
      </Section>
    </div>
  );
}

function Control({ control: { from, until, evidence, lossKnownAt }, parent }: Pick<LawProps, 'control' | 'parent'>): ReactNode {
  const { t } = useTranslation('affiliations');
  return (
    <Facts facts={[
      [t('shownFrom'), <When key="from" at={from} />],
      [t('lostOn'), until ? <When key="until" at={until} /> : t('notLost')],
      until !== null && lossKnownAt !== null && [t('lossKnownAt'), <When key="known" at={lossKnownAt} exact />],
      [t('evidence'), t(`evidences.${evidence}`, { parent })],
    ]} />
  );
}

function Consent({ consent: { givenBy, document, covers, from, until, withdrawnAt, withdrawal } }: { consent: NonNullable<LawProps['consent']> }): ReactNode {
  const { t } = useTranslation('affiliations');
  return (
    <Facts facts={[
      [t('givenBy'), givenBy],
      [t('document'), document],
      [t('covers'), covers],
      [t('validFrom'), <When key="from" at={from} />],
      [t('validUntil'), until ? <When key="until" at={lastDayOf(until)} /> : t('noEnd')],
      withdrawnAt !== null && [t('withdrawnAt'), <span key="withdrawn"><When at={withdrawnAt} exact />: {withdrawal}</span>],
    ]} />
  );
}
