import { Button, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, LANGUAGES, language } from './i18n';

/** The language of this device. */
export function LanguageMenu(): ReactNode {
  const { t } = useTranslation('lib');
  return (
    <Menu>
      <Menu.Target><Button variant="subtle" size="compact-sm" leftSection={<IconLanguage size={16} aria-hidden />} aria-label={`${t('language')}: ${LANGUAGES[language()]}`}>{LANGUAGES[language()]}</Button></Menu.Target>
      <Menu.Dropdown>
        {(Object.entries(LANGUAGES) as [keyof typeof LANGUAGES, string][]).map(([code, name]) => <Menu.Item key={code} lang={code} onClick={() => void choose(code)}>{name}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
