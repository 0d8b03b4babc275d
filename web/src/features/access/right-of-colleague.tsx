import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopePartInput } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { asPart, PartsField } from './parts-field';
import { RightField, type RightTyped, rightWanted } from './right-fields';

interface Asked {
  subProfileId: string;
  scope?: ScopePartInput[];
  endsAt?: string;
}

/** The right with which somebody of the parent company begins at an affiliate: a sub-profile, now. */
export const rightOfColleague = {
  fields: <Typed extends RightTyped>(form: UseFormReturnType<Typed>, fault: unknown): ReactNode => <Fields form={form} fault={fault} />,
  asked(typed: RightTyped): Asked {
    const { subProfileId = '', scope, endsAt } = rightWanted(typed);
    return { subProfileId, ...(scope && { scope: scope.map(asPart) }), ...(endsAt && { endsAt }) };
  },
};

function Fields<Typed extends RightTyped>({ form, fault }: { form: UseFormReturnType<Typed>; fault: unknown }): ReactNode {
  const { t } = useTranslation('access');
  const error = (name: string): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
  return (
    <>
      <RightField kind="client" form={form} />
      <PartsField label={t('parts')} description={t('partsHint')} {...form.getInputProps('parts')} error={error('scope')} />
      <DayField label={t('lastDay')} description={t('lastDayHint')} {...form.getInputProps('until')} error={error('endsAt')} />
    </>
  );
}
