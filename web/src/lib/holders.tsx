import { Button, Text } from '@mantine/core';
import { IconApi, IconUser } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../ui/small.module.css';
import { Tag } from '../ui/tag';
import type { AccessToResourceView } from './api-types.gen';
import { SaveButton } from './save-button';
import { Why } from './why';

/** No answer lists more; the file has all. */
const MOST = 200;

interface HoldersProps {
  holders: readonly AccessToResourceView[];
  /** How many are shown until more are asked for. */
  few: number;
  /** In words, where there is nobody. */
  nobody: string;
  file: Parameters<typeof SaveButton>[0]['request'];
}

/** Who may, each with his sentence and the proof of it; of whoever is not of the Customer, on which basis he acts for it. */
export function Holders({ holders, few, nobody, file }: HoldersProps): ReactNode {
  const { t } = useTranslation('lib');
  const [all, setAll] = useState(false);
  if (holders.length === 0) return <Text c="dimmed">{nobody}</Text>;
  return (
    <>
      <ul className={css['holders']}>{(all ? holders : holders.slice(0, few)).map((holder) => <Holder key={holder.id} holder={holder} />)}</ul>
      {!all && holders.length > few && <Button variant="subtle" size="xs" onClick={() => setAll(true)}>{t('holders.more', { count: holders.length - few })}</Button>}
      {all && holders.length >= MOST && <Text c="dimmed">{t('holders.first', { count: MOST })}</Text>}
      <SaveButton request={file} />
    </>
  );
}

function Holder({ holder: { displayName, kind, decision } }: { holder: AccessToResourceView }): ReactNode {
  const { t } = useTranslation('lib');
  const { thirdParty, parent } = decision.actor;
  return (
    <li>
      <span>
        {kind === 'client' ? <IconApi size={16} aria-hidden /> : <IconUser size={16} aria-hidden />}<strong>{displayName}</strong>
        {kind === 'client' && <small>{t('holders.client')}</small>}
        {thirdParty && <Tag>{t('holders.mandate', { name: thirdParty })}</Tag>}
        {parent && <Tag>{t('holders.control', { name: parent })}</Tag>}
      </span>
      <p>{decision.sentence} <Why decision={decision} /></p>
    </li>
  );
}
