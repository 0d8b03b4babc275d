import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { WhyNot } from '../../lib/why';
import { ButtonLink, TextLink } from '../../ui/link';

/** Who works for a company without one of the links of GC-9.2-a: he is bound to somebody else. */
export const OUTSIDERS = ['temporaryWorker', 'freelancer', 'consultant', 'affiliateEmployee'] as const;
export type Outsider = (typeof OUTSIDERS)[number];

export const isOutsider = (link: string): link is Outsider => OUTSIDERS.some((each) => each === link);

/** Why that is no link, and the way that there is: a mandate, by the Access Owner himself. */
export function NoOwnLink({ of }: { of: Outsider }): ReactNode {
  const { t } = useTranslation('members');
  const { customerId, can } = useActing();
  return (
    <div role="status">
      <p style={{ margin: '0 0 0.6rem' }}><strong>{t(`outside.why.${of}`)}</strong> {t('outside.instead')}</p>
      {can('mandate:give')
        ? <ButtonLink to="/customers/$customerId/mandates" params={{ customerId }} search={{ draft: true }} leftSection={<IconPlus size={16} aria-hidden />}>{t('outside.draft')}</ButtonLink>
        : <WhyNot permission="mandate:give" />}
      {can('mandate:read') && <p style={{ margin: '0.6rem 0 0' }}><TextLink to="/customers/$customerId/mandates" params={{ customerId }} inherit>{t('outside.all')}</TextLink></p>}
    </div>
  );
}
