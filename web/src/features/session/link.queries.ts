import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { LinkPreviewView } from '../../lib/api-types.gen';
import { follow } from '../../lib/i18n';

/** Whose link it is; looking uses nothing. The page then speaks the reader's language. */
export const linkQuery = (purpose: 'invitations' | 'password-resets', token: string) => queryOptions({
  queryKey: ['link', purpose, token], staleTime: Infinity, gcTime: 0,
  async queryFn(): Promise<LinkPreviewView> {
    const seen = await told(api.POST(`/api/v1/${purpose}/preview`, { body: { token } }));
    await follow(seen.language);
    return seen;
  },
});
