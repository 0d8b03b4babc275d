import { PasswordInput, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/problem';

/** As the server counts: characters, not keys. */
const lengthOf = (password: string): number => [...password.normalize('NFKC')].length;
export const isLongEnough = (password: string, shortest: number): boolean => lengthOf(password) >= shortest;

/** A refusal that the field tells itself. */
export const isWeak = (fault: unknown): boolean => isProblem(fault, 422) && fault.code.startsWith('password.too-');

interface NewPasswordFieldProps {
  shortest: number;
  value: string;
  onChange: (password: string) => void;
  fault: unknown;
}

/** A new password: its one rule is told before, and how far one is while typing. */
export function NewPasswordField({ shortest, value, onChange, fault }: NewPasswordFieldProps): ReactNode {
  const { t } = useTranslation('session');
  const enough = isLongEnough(value, shortest);
  return (
    <div>
      <PasswordInput
        label={t('newPassword')} description={t('passwordRule', { count: shortest })} autoComplete="new-password" required withAsterisk={false} maxLength={512} value={value} onChange={({ target }) => onChange(target.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} error={isProblem(fault) && isWeak(fault) ? t(`weak.${fault.code.slice('password.'.length) as 'too-common'}`) : undefined}
      />
      <Text size="sm" mt={4} c={enough ? 'var(--good)' : 'dimmed'} aria-live="polite">
        {enough ? <><IconCheck size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('longEnough')}</> : value !== '' && t('soFar', { length: lengthOf(value), shortest })}
      </Text>
    </div>
  );
}
