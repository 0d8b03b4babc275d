import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlPollView, ControlStepView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import css from './control.module.css';

/** Step by step, each with its sum: whoever reads it needs a pencil and nothing else. */
export function ControlProof({ steps }: { steps: readonly ControlStepView[] }): ReactNode {
  const { t } = useTranslation('control');
  return (
    <ol className={css['proof']}>
      {steps.map((step) => (
        <li key={`${step.day} ${step.company}`}>
          <p>{t('proof.step', { holder: step.holder, company: step.company })} <span className={css['quiet']}>{t(`bases.${step.basis}`)}</span></p>
          {step.polls.map((poll) => <Sum key={poll.day} poll={poll} holder={step.holder} />)}
        </li>
      ))}
    </ol>
  );
}

function Sum({ poll, holder }: { poll: ControlPollView; holder: string }): ReactNode {
  const { t } = useTranslation('control');
  const format = useFormat();
  const votes = (digits: string): string => (digits.length > 15 ? digits : format.number(Number(digits)));
  return (
    <table className={css['sum']}>
      <tbody>
        {poll.counted.map(({ holder: by, weight }) => <tr key={by}><th scope="row">{by === holder ? t('proof.own', { holder: by }) : t('proof.through', { holder: by })}</th><td>{votes(weight)}</td></tr>)}
      </tbody>
      <tfoot><tr><th scope="row">{t('proof.sum')}</th><td>{t('proof.ofTotal', { sum: votes(poll.sum), total: votes(poll.total) })}</td></tr></tfoot>
    </table>
  );
}
