import type { ClientView, MemberView } from '../../lib/api-types.gen';

/** Who holds rights: a person or a service client. */
export interface Holder {
  kind: 'person' | 'client';
  /** As requests name him. */
  as: { memberId: string } | { clientId: string };
  name: string;
  /** When nothing that he holds counts any more; null: no end is known. */
  endsAt: string | null;
  ended: boolean;
  /** Holds everything without a grant. */
  owner: boolean;
}

export const personAsHolder = ({ id, displayName, endsAt, state, profiles }: MemberView): Holder =>
  ({ kind: 'person', as: { memberId: id }, name: displayName, endsAt, ended: state === 'ended', owner: profiles.includes('AccessOwner') });

export const clientAsHolder = ({ id, name, endsAt, state }: ClientView): Holder =>
  ({ kind: 'client', as: { clientId: id }, name, endsAt, ended: state.because === 'ended' || state.because === 'expired', owner: false });
