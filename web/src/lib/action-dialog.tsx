import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from './problem';
import { ProblemNote } from './problem-note';

interface ActionDialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** What will be done, as a verb. */
  submit: string;
  danger?: boolean;
  /** Something is still missing. */
  incomplete?: boolean;
  /** Resolves when it is done; the dialog closes then. Whatever it throws is shown, and nothing typed is lost. */
  onSubmit: () => Promise<unknown>;
  /** Names of fields that show their own message of a refusal. */
  fields?: readonly string[];
  /** Called with a refusal, for fields to show it. */
  children: ReactNode | ((fault: unknown) => ReactNode);
}

/** One change: its effect and its fields, then the deed. */
export function ActionDialog({ title, opened, onClose, submit, danger, incomplete, onSubmit, fields, children }: ActionDialogProps): ReactNode {
  const { t } = useTranslation('lib');
  const deed = useMutation({ mutationFn: onSubmit, onSuccess: onClose });
  const close = (): void => {
    if (deed.isPending) return;
    deed.reset();
    onClose();
  };
  return (
    <Modal title={title} opened={opened} onClose={close} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!incomplete && !deed.isPending) deed.mutate();
        }}
      >
        <Stack gap="md">
          {typeof children === 'function' ? children(deed.error) : children}
          {!isProblem(deed.error, 401) && <ProblemNote fault={deed.error} fields={fields} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>{t('cancel')}</Button>
            <Button type="submit" color={danger ? 'red.9' : undefined} loading={deed.isPending} disabled={incomplete}>{submit}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
