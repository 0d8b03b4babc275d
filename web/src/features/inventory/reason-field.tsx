import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/problem';

interface ReasonFieldProps {
  label?: string;
  value: string;
  onChange: (reason: string) => void;
  fault: unknown;
}

/** Why, in one line; it stands in the ledger. */
export function ReasonField({ label, value, onChange, fault }: ReasonFieldProps): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <TextInput
      label={label ?? t('reason')} description={t('reasonHint')} value={value} required maxLength={500}
      error={isProblem(fault) ? fault.field('reason') : undefined} onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
