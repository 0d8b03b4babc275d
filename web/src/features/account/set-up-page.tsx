import { IconDeviceMobile, IconKey } from '@tabler/icons-react';
import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actingQuery } from '../../lib/acting';
import { DoorPage } from '../../lib/door-page';
import { knowsPasskeys } from '../../lib/passkeys';
import type { Realm } from '../../lib/session';
import door from '../../ui/door.module.css';
import css from './account.module.css';
import { AuthenticatorSteps } from './authenticator-steps';
import { factorsQuery, whoQuery } from './own.queries';
import { PasskeySteps } from './passkey-steps';
import { RecoveryCodes } from './recovery-codes';
import { useStale } from './use-stale';

const route = getRouteApi('/sign-in/second-factor');
/** More Customers than anybody looks at before he has begun. */
const LOOKED_AT = 5;

/** An agent must; a person must where a capacity of his demands it. */
function useMust(realm: Realm): boolean {
  const { data: { customers } } = useSuspenseQuery(whoQuery(realm));
  const capacities = useQueries({ queries: customers.slice(0, LOOKED_AT).map(({ id }) => actingQuery(id)) });
  return realm === 'operator' || capacities.some(({ data }) => data?.needs === 'useSecondFactor');
}

/** The first second factor, right after the first sign-in: choose one, set it, keep the codes. */
export function SetUpPage(): ReactNode {
  const { t } = useTranslation('account');
  const { as, to } = route.useSearch();
  const realm = as === 'agent' ? 'operator' : 'customer';
  const must = useMust(realm);
  const { data: { identity } } = useSuspenseQuery(whoQuery(realm));
  const { data: factors } = useSuspenseQuery(factorsQuery(realm));
  const [way, setWay] = useState<'authenticator' | 'passkey' | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const router = useRouter();
  const stale = useStale(realm);
  const goOn = (): void => router.history.push(to ?? (realm === 'operator' ? '/operator' : '/'));
  const set = (recoveryCodes: string[] | null): void => {
    void stale();
    if (recoveryCodes) setCodes(recoveryCodes);
    else goOn();
  };
  const later = must ? undefined : <button type="button" className={door['plain']} onClick={goOn}>{t('setUp.later')}</button>;
  if (codes) return <DoorPage key="codes" wide title={t('codes.title')}><RecoveryCodes codes={codes} email={identity.email} onKept={goOn} /></DoorPage>;
  if (way === 'authenticator') return <DoorPage key="app" wide title={t('authenticator.title')}><AuthenticatorSteps hasJustCome realm={realm} factors={factors} onSet={set} onBack={() => setWay(null)} /></DoorPage>;
  if (way === 'passkey') return <DoorPage key="passkey" wide title={t('passkeys.add')}><PasskeySteps hasJustCome realm={realm} factors={factors} onSet={set} onBack={() => setWay(null)} /></DoorPage>;
  return (
    <DoorPage key="choose" wide title={t('setUp.title')} lead={t(must ? 'setUp.must' : 'setUp.may')} foot={later}>
      <div className={css['ways']}>
        <Way icon={<IconDeviceMobile size={28} stroke={1.5} aria-hidden />} title={t('authenticator.title')} text={t('setUp.authenticator')} onClick={() => setWay('authenticator')} />
        {knowsPasskeys() && <Way icon={<IconKey size={28} stroke={1.5} aria-hidden />} title={t('passkeys.one')} text={t('setUp.passkey')} onClick={() => setWay('passkey')} />}
      </div>
    </DoorPage>
  );
}

const Way = ({ icon, title, text, onClick }: { icon: ReactNode; title: string; text: string; onClick: () => void }): ReactNode => (
  <button type="button" className={css['way']} onClick={onClick}>{icon}<strong>{title}</strong><span>{text}</span></button>
);
