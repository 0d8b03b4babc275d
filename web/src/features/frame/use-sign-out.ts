import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, isProblem } from '../../lib/problem';
import { problemTitle } from '../../lib/problem-note';

/** A new page from the server: nothing that was read or typed stays in this tab. */
function leave(to: string): void {
  sessionStorage.clear();
  location.assign(to);
}

/** Out means out: where the server could not be told, the page stays and says so. */
export function useSignOut(end: () => Promise<unknown>, to: string): () => void {
  const { t } = useTranslation('lib');
  const { mutate } = useMutation({
    mutationFn: end,
    onSuccess: () => leave(to),
    onError: (fault) => (isProblem(fault, 401) ? leave(to) : notifications.show({ color: 'red', message: problemTitle(t, asProblem(fault)) })),
  });
  return mutate;
}
