import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { isProblem } from '../../lib/problem';

/** What is typed in a dialog: kept while it is open, and after a refusal; begun anew the next time. */
export function useDraft<Draft extends object>(empty: Draft, onClose: () => void) {
  const [draft, setDraft] = useState(empty);
  return {
    draft,
    change: (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part })),
    close: (): void => {
      setDraft(empty);
      onClose();
    },
  };
}

export const say = (message: string): void => { notifications.show({ message, color: 'green' }); };

/** What a refusal says of one field. */
export const fieldOf = (fault: unknown, name: string): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
