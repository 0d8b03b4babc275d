import { Group, Radio, Text, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { Language } from '../../lib/api-types.gen';
import { adopt, language, LANGUAGES } from '../../lib/i18n';
import { ProblemNote } from '../../lib/problem-note';
import { agentQuery, at, type Realm, sessionQuery } from '../../lib/session';
import { Section } from '../../ui/page';
import { ownKey } from './own.queries';

/** The account's language, wherever one signs in; the look of this device. */
export function LookSection({ realm, account }: { realm: Realm; account: Language }): ReactNode {
  const { t } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queryClient = useQueryClient();
  const choose = useMutation({
    mutationFn: (chosen: Language) => told(api.PUT(at(realm, '/api/v1/preferences'), { body: { language: chosen } })),
    async onSuccess({ language: chosen }) {
      await adopt(chosen);
      await queryClient.invalidateQueries({ queryKey: ownKey(realm) });
      await queryClient.invalidateQueries({ queryKey: (realm === 'operator' ? agentQuery : sessionQuery).queryKey });
    },
  });
  const here = language();
  return (
    <Section title={t('look.title')}>
      <Radio.Group label={t('look.language')} description={t('look.languageHint')} value={choose.isPending ? choose.variables : account} onChange={(chosen) => choose.mutate(chosen as Language)}>
        <Group gap="lg" mt="xs">{(Object.entries(LANGUAGES) as [Language, string][]).map(([code, name]) => <Radio key={code} value={code} label={<span lang={code}>{name}</span>} />)}</Group>
      </Radio.Group>
      {here !== account && !choose.isPending && <Text size="sm" mt="xs">{t('look.otherHere', { language: LANGUAGES[here] })}</Text>}
      <ProblemNote fault={choose.error} />
      <Radio.Group mt="lg" label={t('look.scheme')} description={t('look.schemeHint')} value={colorScheme} onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}>
        <Group gap="lg" mt="xs">{(['light', 'dark', 'auto'] as const).map((scheme) => <Radio key={scheme} value={scheme} label={t(`look.schemes.${scheme}`)} />)}</Group>
      </Radio.Group>
    </Section>
  );
}
