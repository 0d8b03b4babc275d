import { Loader, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import type { AccessChoiceView, AccessRequestInFullView, GrantAccessRequestRequest } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { DayField } from '../../lib/fields';
import { beginOfDay, daysAgo, nextDay, useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { Facts } from '../../ui/page';
import type { RequestDialogProps } from './decline-dialog';
import { deedOf, useWhere } from './request-words';
import { useRequestDeeds } from './requests.mutations';
import { requestQuery } from './requests.queries';

/** A grant as its effect is asked for. */
interface WantedGrant {
  memberId: string;
  profile: AccessChoiceView['profile'];
  subProfileId?: string;
  scope?: string[];
  endsAt?: string;
}

/** What it would do, shown by another room. */
export type ShowEffect = (wanted: WantedGrant) => ReactNode;

/** More than these are read in the effect. */
const FEW = 4;

interface Typed {
  choice: number;
  until: string;
}

const asGrant = ({ profile, subProfile }: AccessChoiceView): Pick<GrantAccessRequestRequest, 'profile' | 'subProfileId'> => ({ profile, ...(subProfile && { subProfileId: subProfile.id }) });
const endOf = ({ until }: Typed): { endsAt?: string } => (until ? { endsAt: beginOfDay(nextDay(until)) } : {});
/** An end that is typed is meant. */
const isLonger = ({ endsAt }: { endsAt?: string }, wishedUntil: string | null): boolean => endsAt !== undefined && wishedUntil !== null && Date.parse(endsAt) > Date.parse(wishedUntil);

/** One dialog to a yes: exactly what was asked for, by what gives the least besides. */
export function GrantDialog({ request, onClose, effect }: RequestDialogProps & { effect: ShowEffect }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const { grant } = useRequestDeeds();
  const { data, error } = useQuery(requestQuery(customerId, request.id));
  const [typed, setTyped] = useState<Typed>({ choice: 0, until: '' });
  const chosen = data?.choices[typed.choice];
  const send = async (): Promise<void> => {
    if (!data || !chosen) return;
    const end = endOf(typed);
    const done = await grant(data, { ...asGrant(chosen), ...end, ...(isLonger(end, data.wishedUntil) && { wider: true }) });
    notifications.show({ message: t(done.grant?.secondPerson === 'pending' ? 'grant.waits' : 'grant.done', { name: request.member.name }) });
  };
  return (
    <ActionDialog title={t('grant.ask', { name: request.member.name })} opened onClose={onClose} submit={t('grant.title')} incomplete={!chosen} onSubmit={send} fields={['endsAt']}>
      {(fault) => (
        <>
          {error ? <ProblemNote fault={error} /> : null}
          {!data && !error && <Loader size="sm" role="status" aria-label={t('working')} />}
          {data && <Choice request={data} typed={typed} onType={setTyped} fault={fault} />}
          {data && chosen && effect(wantedOf(data, chosen, typed))}
        </>
      )}
    </ActionDialog>
  );
}

function wantedOf({ member, part, wishedUntil }: AccessRequestInFullView, chosen: AccessChoiceView, typed: Typed): WantedGrant {
  return { memberId: member.id, ...asGrant(chosen), ...(part && { scope: [`${part.kind}:${part.id}`] }), ...(wishedUntil && { endsAt: wishedUntil }), ...endOf(typed) };
}

interface ChoiceProps {
  request: AccessRequestInFullView;
  typed: Typed;
  onType: (typed: Typed) => void;
  fault: unknown;
}

function Choice({ request, typed, onType, fault }: ChoiceProps): ReactNode {
  const { t } = useTranslation('access-requests');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const where = useWhere();
  const { choices, reason, wishedUntil } = request;
  if (choices.length === 0) return <p style={{ margin: 0 }}>{t('grant.noChoice')}</p>;
  const extra = choices[typed.choice]?.extra ?? [];
  return (
    <>
      <Facts facts={[[t('what'), deedOf(request)], [t('where.title'), where(request)], [t('reason'), <q key="reason">{reason}</q>]]} />
      <div>
        <Select
          label={t('grant.choice')} allowDeselect={false} value={String(typed.choice)} onChange={(choice) => onType({ ...typed, choice: Number(choice) })}
          data={choices.map((choice, index) => ({ value: String(index), label: `${rightName(tLib, choice)} (${t('grant.extra', { count: choice.extra.length })})` }))}
        />
        {extra.length <= FEW && <Text size="sm" c="dimmed" mt={4}>{extra.length === 0 ? t('grant.nothingElse') : t('grant.besides', { rights: format.list(extra.map(({ label }) => label)) })}</Text>}
      </div>
      <DayField label={t('grant.until')} description={wishedUntil === null ? t('grant.untilLink') : t('grant.untilWished', { day: format.day(wishedUntil) })} min={daysAgo(0)} value={typed.until} onChange={(until) => onType({ ...typed, until })} error={isProblem(fault) ? fault.field('endsAt') : undefined} />
    </>
  );
}
