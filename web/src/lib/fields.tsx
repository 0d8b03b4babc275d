import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FieldProps extends Pick<TextInputProps, 'label' | 'description' | 'error' | 'required' | 'min' | 'max' | 'onBlur'> {
  value?: string;
  onChange: (text: string) => void;
}

/** What the server takes as a reason: one line with words in it. */
export const isReason = (text: string): boolean => text.trim().length >= 3;

/** Why: it stands in the ledger for good. */
export function ReasonField({ value = '', onChange, ...field }: FieldProps): ReactNode {
  const { t } = useTranslation('lib');
  return <TextInput label={t('reason')} description={t('reasonHint')} maxLength={500} required withAsterisk={false} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} {...field} />;
}

/** A day, chosen with the device's own calendar: 2026-11-28, or nothing. */
export function DayField({ value = '', onChange, ...field }: FieldProps): ReactNode {
  return <TextInput type="date" withAsterisk={false} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} {...field} />;
}
