import { Button, Group, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { PasskeyView, SecondFactorView } from '../../lib/api-types.gen';
import { Locked } from '../../lib/locked';
import { at, type Realm } from '../../lib/session';
import { When } from '../../lib/when';
import css from './account.module.css';
import { passkeysQuery } from './own.queries';
import { ProofFields, useProof } from './proof';
import { useStale } from './use-stale';

interface Own { realm: Realm; factors: SecondFactorView }
interface OneProps extends Own { passkey: PasskeyView; onClose: () => void }

export function PasskeyItems({ realm, factors }: Own): ReactNode {
  const { t } = useTranslation('account');
  const { data } = useSuspenseQuery(passkeysQuery(realm));
  const [doing, setDoing] = useState<{ what: 'rename' | 'remove'; passkey: PasskeyView } | null>(null);
  const mustStay = !factors.totp && data.length === 1;
  const Dialog = doing && { rename: RenameDialog, remove: RemoveDialog }[doing.what];
  return (
    <>
      {data.map((passkey) => (
        <li key={passkey.id} className={css['item']}>
          <div className={css['what']}>
            <IconKey size={20} aria-hidden />
            <div>
              {passkey.name}
              <div className={css['quiet']}>
                {t(passkey.synced ? 'passkeys.synced' : 'passkeys.onDevice')} · {t('passkeys.added')} <When at={passkey.createdAt} /> · {passkey.lastUsedAt ? <>{t('passkeys.used')} <When at={passkey.lastUsedAt} exact /></> : t('passkeys.unused')}
              </div>
            </div>
          </div>
          <Group gap="xs">
            <Button variant="default" size="xs" aria-label={t('passkeys.renameOne', { name: passkey.name })} onClick={() => setDoing({ what: 'rename', passkey })}>{t('passkeys.rename')}</Button>
            {mustStay
              ? <Locked size="xs" reason={t('passkeys.whyStays')}>{t('passkeys.remove')}</Locked>
              : <Button variant="default" size="xs" aria-label={t('passkeys.removeOne', { name: passkey.name })} onClick={() => setDoing({ what: 'remove', passkey })}>{t('passkeys.remove')}</Button>}
          </Group>
        </li>
      ))}
      {doing && Dialog && <Dialog realm={realm} factors={factors} passkey={doing.passkey} onClose={() => setDoing(null)} />}
    </>
  );
}

function RenameDialog({ realm, passkey, onClose }: OneProps): ReactNode {
  const { t } = useTranslation('account');
  const [name, setName] = useState(passkey.name);
  const stale = useStale(realm);
  return (
    <ActionDialog
      opened onClose={onClose} title={t('passkeys.renameTitle')} submit={t('passkeys.rename')} incomplete={name.trim() === ''}
      onSubmit={async () => {
        await told(api.PUT(at(realm, '/api/v1/passkeys/{id}'), { params: { path: { id: passkey.id } }, body: { name: name.trim() } }));
        await stale();
      }}
    >
      <TextInput label={t('passkeys.name')} description={t('passkeys.nameHint')} required withAsterisk={false} maxLength={100} data-autofocus value={name} onChange={({ target }) => setName(target.value)} />
    </ActionDialog>
  );
}

function RemoveDialog({ realm, factors, passkey, onClose }: OneProps): ReactNode {
  const { t } = useTranslation('account');
  const proving = useProof(realm, factors);
  const stale = useStale(realm);
  return (
    <ActionDialog
      opened danger onClose={onClose} title={t('passkeys.removeTitle', { name: passkey.name })} submit={t('passkeys.remove')} incomplete={proving.missing}
      onSubmit={async () => {
        await told(api.DELETE(at(realm, '/api/v1/passkeys/{id}'), { params: { path: { id: passkey.id } }, body: await proving.take() }));
        await stale();
      }}
    >
      <p style={{ margin: 0 }}>{t('passkeys.removeEffect')}</p>
      <ProofFields proving={proving} />
    </ActionDialog>
  );
}
