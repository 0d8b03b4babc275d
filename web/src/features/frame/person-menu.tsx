import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import { choose, LANGUAGES, language } from '../../lib/i18n';
import { usePerson } from '../../lib/session';
import css from './frame.module.css';
import { useSignOut } from './use-sign-out';

const initialsOf = (name: string): string => name.split(/\s+/).map((word) => word.charAt(0)).join('').slice(0, 2).toUpperCase();

export function PersonMenu(): ReactNode {
  const { identity } = usePerson();
  const signOut = useSignOut(() => told(api.DELETE('/api/v1/session', {})), '/sign-in');
  return <OwnMenu name={identity.displayName} email={identity.email} account="/account" onSignOut={signOut} />;
}

interface OwnMenuProps {
  name: string;
  email: string;
  account: '/account' | '/operator/account';
  onSignOut: () => void;
}

/** What is one's own: profile, language, light or dark, the way out. */
export function OwnMenu({ name, email, account, onSignOut }: OwnMenuProps): ReactNode {
  const { t } = useTranslation('frame');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [['light', IconSun], ['dark', IconMoon], ['auto', IconDeviceDesktop]] as const;
  return (
    <Menu width={260} position="bottom-end" loop>
      <Menu.Target>
        <UnstyledButton aria-label={t('ownMenu', { name })}><span className={css['initials']} aria-hidden>{initialsOf(name)}</span></UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}<br />{email}</Menu.Label>
        <Menu.Item leftSection={<IconUserCircle size={16} aria-hidden />} component={Link} to={account}>{t('account')}</Menu.Item>
        <Menu.Divider />
        {schemes.map(([scheme, Icon]) => <Menu.Item key={scheme} leftSection={<Icon size={16} aria-hidden />} aria-current={scheme === colorScheme} fw={scheme === colorScheme ? 600 : undefined} onClick={() => setColorScheme(scheme)}>{t(`schemes.${scheme}`)}</Menu.Item>)}
        <Menu.Divider />
        {(Object.entries(LANGUAGES) as [keyof typeof LANGUAGES, string][]).map(([code, own]) => <Menu.Item key={code} lang={code} aria-current={code === language()} fw={code === language() ? 600 : undefined} onClick={() => void choose(code)}>{own}</Menu.Item>)}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
