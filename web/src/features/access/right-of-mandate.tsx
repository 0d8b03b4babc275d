import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { GrantScopePartView, ScopePartInput } from '../../lib/api-types.gen';
import { asPart } from './parts-field';
import { RightFields, type RightTyped, rightWanted } from './right-fields';

interface Asked {
  subProfileId: string;
  scope?: ScopePartInput[];
  startsAt?: string;
  endsAt: string;
}

/** The right that a mandate of a third party gives, chosen as any other is; it has an end. */
export const rightOfMandate = {
  fields: <Typed extends RightTyped>(form: UseFormReturnType<Typed>, known: readonly GrantScopePartView[], fault: unknown): ReactNode => <RightFields kind="mandate" ends known={known} form={form} fault={fault} />,
  asked(typed: RightTyped): Asked {
    const { subProfileId = '', scope, startsAt, endsAt = '' } = rightWanted(typed);
    return { subProfileId, endsAt, ...(scope && { scope: scope.map(asPart) }), ...(startsAt && { startsAt }) };
  },
};
