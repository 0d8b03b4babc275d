import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimDetailView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import css from './inventory.module.css';
import { shownIccid, shownNumber } from './numbers';
import { SimState } from './sim-state';

/** What it is: the line, the card, the device. */
export function SimFacts({ sim }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <Section>
      <div className={css['two']}>
        <div><h3>{t('sim.line')}</h3><LineFacts sim={sim} /></div>
        <div>
          <h3>{t('sim.card')}</h3><CardFacts sim={sim} />
          <h3 style={{ marginTop: '1rem' }}>{t('sim.device')}</h3><DeviceFacts sim={sim} />
        </div>
      </div>
    </Section>
  );
}

function LineFacts({ sim: { line, person, costCentre, billingAccount } }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { customerId, can } = useActing();
  if (!line) return <p className={css['quiet']}>{t('sim.noLine')}</p>;
  const whose = person
    ? <>{person.name}<br /><Anchor component={Link} to="/customers/$customerId/sims" params={{ customerId } as never} search={{ person: person.memberId } as never} size="sm">{t('sim.allOf', { name: person.name })}</Anchor></>
    : t('sim.nobody');
  return (
    <Facts facts={[
      [t('columns.number'), <span key="number" className={css['whole']}>{shownNumber(line.number)}</span>],
      can('sim:people') && [t('columns.person'), whose],
      [t('columns.plan'), line.tariffPlan],
      [t('columns.options'), line.options.length > 0 ? format.list(line.options) : t('sim.noOptions')],
      [t('columns.costCentre'), costCentre ? `${costCentre.code} ${costCentre.name}` : t('sim.none')],
      billingAccount && [t('columns.billingAccount'), `${billingAccount.number} ${billingAccount.name}`],
    ]}
    />
  );
}

function CardFacts({ sim: { iccid, imsi, form, state, blockedUntil, activatedAt } }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <Facts facts={[
      [t('columns.iccid'), <span key="iccid" className={css['mono']}>{shownIccid(iccid)}</span>],
      [t('columns.imsi'), <span key="imsi" className={css['mono']}>{imsi}</span>],
      [t('columns.form'), t(`forms.${form}`)],
      [t('columns.state'), <span key="state" className={css['wrapping']}><SimState state={state} blockedUntil={blockedUntil} /></span>],
      activatedAt !== null && [t('columns.activated'), <When key="activated" at={activatedAt} />],
    ]}
    />
  );
}

function DeviceFacts({ sim: { device } }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  if (!device) return <p className={css['quiet']} style={{ margin: 0 }}>{t('sim.noDevice')}</p>;
  return (
    <Facts facts={[
      (device.make ?? device.model) !== null && [t('sim.model'), [device.make, device.model].filter(Boolean).join(' ')],
      [t('sim.imei'), <span key="imei" className={css['mono']}>{device.imei}</span>],
    ]}
    />
  );
}
