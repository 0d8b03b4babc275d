import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MandatePersonView, MandateView } from '../../lib/api-types.gen';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Section } from '../../ui/page';
import { LastDay, namedNow } from './mandate-words';
import css from './mandates.module.css';
import { NamePersonDialog } from './name-person-dialog';

/** The natural persons who act by it; whoever is no longer named stays to be read. */
export function PeopleSection({ mandate }: { mandate: MandateView }): ReactNode {
  const { t } = useTranslation('mandates');
  const { can } = useActing();
  const [naming, { open, close }] = useDisclosure();
  const { state, abilities, people } = mandate;
  const [named, former] = [namedNow(mandate), people.filter((each) => !each.named)];
  const because = t(state === 'draft' ? 'people.notYet' : 'people.over');
  return (
    <Section title={t('people.title')} actions={<Action allowed={abilities.namePerson} permission="mandate:give" because={because} size="xs" variant="filled" leftSection={<IconUserPlus size={15} aria-hidden />} onClick={open}>{t('people.name')}</Action>}>
      {named.length > 0 ? <List label={t('people.title')} people={named} /> : <p className={css['none']}>{t(state === 'draft' ? 'people.notYet' : 'people.none')}</p>}
      {named.length > 0 && can('member:end') && <p className={css['hint']}>{t('people.remove')}</p>}
      {former.length > 0 && <details className={css['former']}><summary>{t('people.former', { count: former.length })}</summary><List label={t('people.former', { count: former.length })} people={former} /></details>}
      {naming && <NamePersonDialog mandate={mandate} onClose={close} />}
    </Section>
  );
}

function List({ label, people }: { label: string; people: readonly MandatePersonView[] }): ReactNode {
  const { t } = useTranslation('mandates');
  return (
    <ul className={css['people']} aria-label={label}>
      {people.map((person) => (
        <li key={person.memberId}>
          <Person of={person} />
          <p>{t('people.from')} <When at={person.from} /> {t('people.until')} <LastDay at={person.until} /></p>
        </li>
      ))}
    </ul>
  );
}

function Person({ of: { memberId, displayName } }: { of: MandatePersonView }): ReactNode {
  const { customerId, can } = useActing();
  return can('member:read') ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId }} inherit fw={600}>{displayName}</TextLink> : <strong>{displayName}</strong>;
}
