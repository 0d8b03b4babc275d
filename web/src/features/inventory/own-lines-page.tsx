import { Button, CopyButton, Group } from '@mantine/core';
import { IconCheck, IconCopy, IconLock, IconLockOpen, IconPhoneOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { OwnLineView, OwnSimView } from '../../lib/api-types.gen';
import { FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Facts, Page, Section, StatePanel } from '../../ui/page';
import { Action } from '../../lib/why';
import { BlockDialog } from './block-dialog';
import css from './inventory.module.css';
import { lastInstantOf, shownIccid, shownNumber } from './numbers';
import { ownLinesQuery } from './own-lines.queries';
import { UnblockDialog } from './unblock-dialogs';

/** One's own line: what it is, whether it works, and since when it is one's own. Made for a phone. */
export function OwnLinesPage(): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const { data, error } = useQuery(ownLinesQuery(customerId));
  if (!data) return <Page narrow title={t('own.title', { count: 1 })}>{error ? <Section><FaultPanel fault={error} /></Section> : <LoadingPage />}</Page>;
  const present = data.items.filter(({ to }) => to === null);
  const former = data.items.filter(({ to }) => to !== null);
  return (
    <Page narrow title={t('own.title', { count: Math.max(1, present.length) })}>
      {present.length === 0 && <Section><StatePanel icon={<IconPhoneOff size={40} />} title={t('own.none')}><p>{t('own.noneText')}</p></StatePanel></Section>}
      {present.map((line) => <OwnLine key={line.lineId} line={line} />)}
      {former.length > 0 && <FormerLines lines={former} />}
    </Page>
  );
}

function OwnLine({ line }: { line: OwnLineView }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { number, sim, tariffPlan, options, from, cards } = line;
  const device = sim?.device;
  return (
    <Section>
      <div className={css['ownHead']}>
        <div>
          <h2 className={css['ownNumber']}>{shownNumber(number)}</h2>
          <p className={css['ownState']}>{sim ? <OwnState sim={sim} /> : <span className={css['quiet']}>{t('own.noCard')}</span>}</p>
        </div>
        <Group gap="xs">
          {sim && <OwnBlock line={line} sim={sim} />}
          <Copy number={number} />
        </Group>
      </div>
      <Facts facts={[
        tariffPlan !== null && [t('own.plan'), tariffPlan],
        options !== null && options.length > 0 && [t('own.options'), format.list(options)],
        sim && [t('own.card'), <>{t(`forms.${sim.form}`)} <span className={css['mono']}>{shownIccid(sim.iccid)}</span></>],
        device && [t('own.device'), <>{[device.make, device.model].filter(Boolean).join(' ')} <span className={css['quiet']}>IMEI {device.imei}</span></>],
        [t('own.since'), <When key="since" at={from} />],
      ]}
      />
      {cards.length > 1 && <OwnCards line={line} />}
    </Section>
  );
}

/** S0-6: whoever has lost his telephone need not wait for anybody. */
function OwnBlock({ line: { lineId, number, abilities }, sim: { state, version } }: { line: OwnLineView; sim: OwnSimView }): ReactNode {
  const { t } = useTranslation('inventory');
  const [opened, setOpened] = useState<'block' | 'unblock' | null>(null);
  const isBlocked = state === 'blocked';
  const which = { ownLineId: lineId };
  const close = (): void => setOpened(null);
  return (
    <>
      <Action
        allowed={abilities.block && (isBlocked || state === 'active')} because={t('because.notActive')} permission="line:block-own" resource={`line:${lineId}`}
        leftSection={isBlocked ? <IconLockOpen size={16} aria-hidden /> : <IconLock size={16} aria-hidden />} onClick={() => setOpened(isBlocked ? 'unblock' : 'block')}
      >
        {t(isBlocked ? 'actions.unblock' : 'actions.block')}
      </Action>
      <BlockDialog opened={opened === 'block'} onClose={close} which={which} />
      <UnblockDialog opened={opened === 'unblock'} onClose={close} which={which} name={shownNumber(number)} version={version} />
    </>
  );
}

function OwnState({ sim: { state, blockedUntil } }: { sim: OwnSimView }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const words = state === 'blocked' && blockedUntil ? t('own.blockedUntil', { day: format.day(lastInstantOf(blockedUntil)) }) : t(`own.states.${state}`);
  return <span className={css['state']} style={{ whiteSpace: 'normal' }}><span className={css['dot']} data-state={state} aria-hidden />{words}</span>;
}

function Copy({ number }: { number: string }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <CopyButton value={number}>
      {({ copied, copy }) => <Button variant="default" onClick={copy} aria-live="polite" leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}>{t(copied ? 'own.copied' : 'own.copy')}</Button>}
    </CopyButton>
  );
}

function OwnCards({ line: { cards } }: { line: OwnLineView }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <>
      <h3 style={{ margin: '1.25rem 0 0.5rem' }}>{t('own.cards')}</h3>
      <ul className={css['ownList']}>
        {cards.map(({ iccid, from, to }) => <li key={iccid + from}><span className={css['mono']}>{shownIccid(iccid)}</span><span className={css['quiet']}><Period from={from} to={to} /></span></li>)}
      </ul>
    </>
  );
}

function Period({ from, to }: { from: string; to: string | null }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  return to === null ? t('own.cardNow', { from: format.day(from) }) : t('own.period', { from: format.day(from), to: format.day(to) });
}

function FormerLines({ lines }: { lines: readonly OwnLineView[] }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <Section title={t('own.former')}>
      <p className={css['quiet']} style={{ marginTop: 0 }}>{t('own.formerLead')}</p>
      <ul className={css['ownList']}>
        {lines.map(({ lineId, number, from, to }) => <li key={lineId + from}><strong>{shownNumber(number)}</strong><span className={css['quiet']}><Period from={from} to={to} /></span></li>)}
      </ul>
    </Section>
  );
}
