import { Alert, Anchor, Button, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantorView } from './api-types.gen';
import { asProblem, type Problem } from './problem';
import { Waiting } from './waiting';

/** Of a security measure: all that whoever is refused is told (GC-2.2.4). */
const CASE = /M-\d{4}-\d+/;

/** What happened, in the reader's words: the portal knows these; of everything else the server's title is shown. */
export function problemTitle(t: TFunction, { status, title, code }: Problem): string {
  if (status === 0) return t('problem.offline');
  if (status === 429) return t('problem.tooMany');
  if (status === 412) return t('problem.changed');
  if (status === 503) return t('problem.unavailable');
  if (status >= 500) return t('problem.fault');
  return t(`codes.${code.replaceAll('.', '_')}` as never, { defaultValue: title, caseNumber: CASE.exec(title)?.[0] });
}

/** What the reader can do about it. */
function advice(t: TFunction, problem: Problem): ReactNode {
  const { status, details } = problem;
  if (status === 0) return t('problem.offlineAdvice');
  if (status === 429) return <Waiting fault={problem} />;
  if (status === 412) return t('problem.changedAdvice');
  if (status === 503) return t('problem.unavailableAdvice');
  if (status >= 500) return t('problem.faultAdvice', { id: details.requestId ?? '' });
  return refusalOf(details);
}

const refusalOf = ({ detail = '', grantableBy = [] }: Problem['details']): ReactNode =>
  (detail !== '' || grantableBy.length > 0 ? <Refusal sentence={detail} grantors={grantableBy} /> : null);

interface ProblemNoteProps {
  fault: unknown;
  /** Names of fields that show their own message. */
  fields?: readonly string[];
  onRetry?: () => void;
}

/** A request that did not succeed, where it was made; whatever was typed is still there. */
export function ProblemNote({ fault, ...rest }: ProblemNoteProps): ReactNode {
  const { t } = useTranslation('lib');
  if (!fault) return null;
  const problem = asProblem(fault);
  return <Alert color={problem.status === 403 ? 'yellow' : 'red'} variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={problemTitle(t, problem)}>{bodyOf(t, problem, rest)}</Alert>;
}

/** Null where the title says it all: an empty body would still take its room. */
function bodyOf(t: TFunction, problem: Problem, { fields = [], onRetry }: Omit<ProblemNoteProps, 'fault'>): ReactNode {
  const others = (problem.details.errors ?? []).filter(({ pointer }) => !fields.includes(pointer.split('/')[1] ?? ''));
  const says = advice(t, problem);
  if (!says && others.length === 0 && !onRetry) return null;
  return (
    <>
      {says && <div>{says}</div>}
      {others.length > 0 && <List size="sm">{others.map(({ pointer, message }) => <List.Item key={pointer + message}>{message}</List.Item>)}</List>}
      {onRetry && <Button mt="xs" size="xs" variant="default" onClick={onRetry}>{t('retry')}</Button>}
    </>
  );
}

/** The server's reason for a no. Whom it says to ask is a link there; whoever it does not name follows. */
export function Refusal({ sentence, grantors }: { sentence: string; grantors: readonly GrantorView[] }): ReactNode {
  const parts = linked(sentence, grantors);
  return (
    <>
      <p style={{ margin: 0 }}>{parts.map((part, index) => (typeof part === 'string' ? part : <Mailbox key={`${index} ${part.memberId}`} of={part} />))}</p>
      <WhoCan grantors={grantors.filter((grantor) => !parts.includes(grantor))} />
    </>
  );
}

/** A name is followed by its profile. The longest first: a name may end as another is; whoever asks may be called the same. */
const linked = (sentence: string, grantors: readonly GrantorView[]): (string | GrantorView)[] =>
  grantors.toSorted((one, other) => (other.name?.length ?? 0) - (one.name?.length ?? 0))
    .reduce<(string | GrantorView)[]>((parts, grantor) => parts.flatMap((part) => (typeof part === 'string' ? around(grantor, part) : [part])), [sentence]);

function around(grantor: GrantorView, text: string): (string | GrantorView)[] {
  const at = grantor.name ? text.indexOf(`${grantor.name} (`) : -1;
  return at < 0 || !grantor.name ? [text] : [text.slice(0, at), grantor, ...around(grantor, text.slice(at + grantor.name.length))];
}

const Mailbox = ({ of: { name, email } }: { of: GrantorView }): ReactNode => (email ? <Anchor href={`mailto:${email}`} inherit>{name ?? email}</Anchor> : name);

/** Whom to ask: names, and their addresses where they are told. */
export function WhoCan({ grantors }: { grantors: readonly GrantorView[] }): ReactNode {
  const { t } = useTranslation('lib');
  if (grantors.length === 0) return null;
  const standing = ({ profile, deputyOf, byControl }: GrantorView): string => {
    if (deputyOf?.name) return t('deputyOf', { name: deputyOf.name });
    return byControl?.parent ? t('ownerByControl', { parent: byControl.parent }) : t(`profiles.${profile}`);
  };
  return (
    <p style={{ margin: '0.35rem 0 0' }}>
      {t('whoCan')}{' '}
      {grantors.map((grantor, index) => (
        <span key={grantor.memberId}>
          {index > 0 && ', '}
          <Mailbox of={grantor} /> ({standing(grantor)})
        </span>
      ))}
    </p>
  );
}
