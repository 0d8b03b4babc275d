import { Anchor, Button, Loader, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../ui/small.module.css';
import { useActing } from './acting';
import { api, told } from './api';
import type { ChainLinkView, DecisionView, Permission } from './api-types.gen';
import { LockedButton, type Look } from './locked';
import { ProblemNote, Refusal } from './problem-note';

/** Whoever is refused mostly reads on: asking is fetched when it helps. */
const asking = () => import('./asking');
const AskAccess = lazy(() => asking().then((module) => ({ default: module.AskAccess })));
const AskDialog = lazy(() => asking().then((module) => ({ default: module.AskDialog })));

export interface Asked {
  permission: Permission;
  /** `sim:<id>` or `line:<id>`; absent: on anything at all. */
  resource?: string;
  /** Member or client; absent: oneself. */
  actor?: string;
}

export const decisionQuery = (customerId: string, asked: Asked) => queryOptions({
  queryKey: ['customer', customerId, 'decision', asked],
  queryFn: (): Promise<DecisionView> => told(api.GET('/api/v1/customers/{customerId}/decisions', { params: { path: { customerId }, query: asked } })),
});

interface ActionProps extends Asked, Look {
  /** From the row's abilities. */
  allowed: boolean;
  /** Why not, where the permission is there and something else is in the way. */
  because?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A button that stays where it is when it may not be pressed, and then says why, and who can change it. */
export function Action({ allowed, because, permission, resource, actor, onClick, children, ...look }: ActionProps): ReactNode {
  const [opened, { toggle, close }] = useDisclosure();
  const [asked, setAsked] = useState<DecisionView | null>(null);
  const ask = (decision: DecisionView): void => {
    close();
    setAsked(decision);
  };
  if (allowed) return <Button variant="default" {...look} onClick={onClick}>{children}</Button>;
  return (
    <>
      <Popover opened={opened} onClose={close} onDismiss={close} trapFocus withArrow shadow="md" width="min(22.5rem, 100vw - 1.5rem)" position="bottom">
        <Popover.Target>
          <LockedButton {...look} onClick={toggle}>{children}</LockedButton>
        </Popover.Target>
        <Popover.Dropdown><WhyNot permission={permission} resource={resource} actor={actor} because={because} onAsk={ask} /></Popover.Dropdown>
      </Popover>
      {asked && <Suspense fallback={null}><AskDialog decision={asked} resource={resource} onClose={() => setAsked(null)} /></Suspense>}
    </>
  );
}

/** The server's reason for a no. */
export function WhyNot({ because, onAsk, ...asked }: Asked & { because?: string; onAsk?: (decision: DecisionView) => void }): ReactNode {
  const { t } = useTranslation('lib');
  const { customerId } = useActing();
  const { data, error } = useQuery(decisionQuery(customerId, asked));
  if (error) return <ProblemNote fault={error} />;
  if (!data) return <Loader size="sm" aria-label={t('loading')} />;
  if (data.allowed) return <div className={css['reason']} tabIndex={-1} data-autofocus><p>{because ?? t('notNow')}</p></div>;
  return (
    <div className={css['reason']} tabIndex={-1} data-autofocus>
      <Refusal sentence={data.sentence} grantors={data.grantableBy} />
      <p><small>{t('rules', { rules: data.rules.join(', ') })}</small></p>
      <Askable decision={data} resource={asked.resource} onAsk={onAsk && (() => onAsk(data))} />
    </div>
  );
}

/** Nothing where asking does not help. */
export const Askable = ({ decision, ...rest }: { decision: DecisionView; resource?: string; onAsk?: () => void }): ReactNode =>
  (decision.askable ? <Suspense fallback={null}><AskAccess decision={decision} {...rest} /></Suspense> : null);

interface WhyProps {
  decision: DecisionView;
}

/** "Why?": the proof of a right, link by link up to the registration. */
export function Why({ decision }: WhyProps): ReactNode {
  const { t } = useTranslation('lib');
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={opened} onClose={close} onDismiss={close} trapFocus withArrow shadow="md" width="min(25rem, 100vw - 1.5rem)" position="bottom-start">
      <Popover.Target><Anchor component="button" type="button" size="sm" className="no-print" onClick={toggle}>{t('why')}</Anchor></Popover.Target>
      <Popover.Dropdown><Proof decision={decision} /></Popover.Dropdown>
    </Popover>
  );
}

/** Sentence, rules, and the chain of who gave what to whom. */
function Proof({ decision: { sentence, rules, grants } }: WhyProps): ReactNode {
  const { t } = useTranslation('lib');
  return (
    <div className={css['reason']} tabIndex={-1} data-autofocus>
      <p>{sentence}</p>
      {grants.map((grant) => (
        <Chain key={grant.grantId ?? grant.profile} links={grant.chain} />
      ))}
      <p><small>{t('rules', { rules: rules.join(', ') })}</small></p>
    </div>
  );
}

/** Who gave it to whom, one under the other, up to the registration. */
export function Chain({ links }: { links: readonly ChainLinkView[] }): ReactNode {
  const { t } = useTranslation('lib');
  return (
    <ol style={{ margin: 0, paddingLeft: '1.1rem' }}>
      {links.map((link, index) => (
        <li key={index}>{t(`chain.${link.kind}`, { by: link.by ?? t('operator'), capacity: link.capacity ?? '', deputyOf: link.deputyOf ?? '' })} <small>({link.rule})</small></li>
      ))}
    </ol>
  );
}
