import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AffiliationView } from '../../lib/api-types.gen';
import { lastDayOf } from '../../lib/format';
import { now } from '../../lib/now';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import { Tag } from '../../ui/tag';
import css from './affiliations.module.css';

export const isHere = ({ until }: AffiliationView['people'][number]): boolean => until === null || Date.parse(until) > now();

/** Who of the parent has, or had, a link here on the basis of control. */
export function PeopleHere({ customerId, people, parent }: Pick<AffiliationView, 'people'> & { customerId: string; parent: string }): ReactNode {
  const { t } = useTranslation('affiliations');
  if (people.length === 0) return <Text c="dimmed" size="sm">{t('parents.nobody')}</Text>;
  return (
    <ul className={css['list']}>
      {people.map((person) => (
        <li key={person.memberId}>
          <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: person.memberId }}>{person.displayName}</TextLink>, {t('from')} <When at={person.from} />{person.until && <>, {t('until')} <When at={lastDayOf(person.until)} /></>}
          {person.owner && isHere(person) && <> <Tag>{t('parents.owner', { parent })}</Tag></>}
        </li>
      ))}
    </ul>
  );
}
