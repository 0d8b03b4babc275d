import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ApplicationOfferView, PriceCharge } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { Action } from '../../lib/why';
import { Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './applications.module.css';
import { offersQuery } from './applications.queries';
import { Conditions } from './conditions';
import { AcceptPriceDialog, AskDialog, WithdrawDialog } from './own-dialogs';
import { ThirdParty } from './third-party';
import { useDay, useName, useNotice } from './words';

const TONES = { active: 'good', suspended: 'warn', off: 'quiet' } as const;
type Deed = { what: 'ask' | 'withdraw' | 'accept'; of: ApplicationOfferView };
const DIALOGS = { ask: AskDialog, withdraw: WithdrawDialog, accept: AcceptPriceDialog } as const;

/** The catalogue: which are on, what each costs, what is missing, and what can be done about it. */
export function ApplicationsPage(): ReactNode {
  const { t } = useTranslation('applications');
  const { customerId } = useActing();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { data: offers, error } = useQuery(offersQuery(customerId));
  if (error) return <FaultPage error={error} />;
  if (!offers) return <LoadingPage />;
  const Dialog = deed && DIALOGS[deed.what];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section>
        <ul className={css['list']}>{offers.map((offer) => <Offer key={offer.application} of={offer} onDeed={(what) => setDeed({ what, of: offer })} />)}</ul>
      </Section>
      <ThirdParty customerId={customerId} />
      {Dialog && <Dialog customerId={customerId} of={deed.of} onClose={() => setDeed(null)} />}
    </Page>
  );
}

interface OfferProps {
  of: ApplicationOfferView;
  onDeed: (what: Deed['what']) => void;
}

function Offer({ of: offer, onDeed }: OfferProps): ReactNode {
  const { t } = useTranslation('applications');
  const day = useDay();
  const { application, state, since, way, rule, conditions } = offer;
  return (
    <li className={css['item']} aria-label={useName()(application)}>
      <div className={css['head']}>
        <span className={css['name']}>{useName()(application)}</span>
        <Tag tone={TONES[state]}>{way === 'always' ? t('always') : t(`states.${state}`)}</Tag>
        {since && <span className={css['quiet']}>{t('since', { day: day(since) })}</span>}
      </div>
      {way !== 'always' && <Deeds of={offer} onDeed={onDeed} />}
      <div className={css['rest']}>
        <p className={css['quiet']}>{t(`ways.${way}`)} ({t('clause', { rule })}) · <PriceNow of={offer} /></p>
        <PriceToCome of={offer} />
        {conditions.length > 0 && <Conditions of={conditions} />}
        <NextStep of={offer} />
      </div>
    </li>
  );
}

/** What is off charges nothing anyway: its price is told as it is. */
const lineOf = (charge: PriceCharge, on: boolean): 'free' | 'monthly' | 'trial' | 'needsConsent' => (charge === 'charged' || (charge === 'needsConsent' && !on) ? 'monthly' : charge);

function PriceNow({ of: { price: { inForce, charge }, state } }: { of: ApplicationOfferView }): ReactNode {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const day = useDay();
  if (!inForce) return t('price.free');
  return t(`price.${lineOf(charge, state === 'active')}`, { amount: format.euro(inForce.amountCents), day: day((charge === 'trial' && inForce.trialUntil) || inForce.effectiveOn) });
}

function PriceToCome({ of: { price: { charge, paysCents, announced }, state } }: { of: ApplicationOfferView }): ReactNode {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const notice = useNotice();
  return (
    <>
      {state === 'active' && charge === 'needsConsent' && paysCents > 0 && <p className={css['quiet']}>{t('price.pays', { amount: format.euro(paysCents) })}</p>}
      {announced.map((each) => <p key={each.version} className={css['quiet']}>{notice(each)}</p>)}
    </>
  );
}

function NextStep({ of: { next, request, state } }: { of: ApplicationOfferView }): ReactNode {
  const { t } = useTranslation('applications');
  const day = useDay();
  return (
    <>
      {request?.state === 'declined' && state !== 'active' && <p>{t('declined', { day: day(request.answeredAt ?? ''), reason: request.answerReason ?? '' })}</p>}
      {next !== 'nothing' && <p className={css['quiet']}>{t(`next.${next}`, { day: day(request?.askedAt ?? '2026-01-01') })}</p>}
    </>
  );
}

/** What would bring it on; where it cannot be done it stays, and says why. */
function Deeds({ of: { application, state, since, next, request, price, abilities }, onDeed }: OfferProps): ReactNode {
  const { t } = useTranslation('applications');
  const named = <span className="visually-hidden"> {useName()(application)}</span>;
  const waits = request?.state === 'waiting';
  return (
    <div className={`${css['deeds'] ?? ''} no-print`}>
      {price.toAccept && <Action size="compact-sm" allowed={abilities.acceptPrice} permission="order:place" onClick={() => onDeed('accept')}>{t('accept')}{named}</Action>}
      {waits && <Action size="compact-sm" allowed={abilities.withdraw} permission="subscription:request" onClick={() => onDeed('withdraw')}>{t('withdraw')}{named}</Action>}
      {!waits && state !== 'active' && (
        <Action size="compact-sm" allowed={abilities.request} permission="subscription:request" because={t(next === 'awaitDecision' ? 'why.asked' : 'why.conditions')} onClick={() => onDeed('ask')}>
          {t(since === null ? 'ask' : 'askAgain')}{named}
        </Action>
      )}
    </div>
  );
}
