import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlAssessmentRequest, ControlView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import css from './control.module.css';
import { ControlProof } from './control-proof';
import { controlQuery } from './control.queries';

interface ControlAnswerProps {
  asked: ControlAssessmentRequest;
  controls: readonly ControlView[];
  /** The pair whose proof is open: as JSON. */
  open: string | null;
  onOpen: (pair: string | null) => void;
}

const pairOf = ({ holder, company }: ControlView): string => JSON.stringify([holder, company]);

/** Every pair in a line; behind it how it is so. */
export function ControlAnswer({ asked, controls, open, onOpen }: ControlAnswerProps): ReactNode {
  const { t } = useTranslation('control');
  return (
    <ul className={css['pairs']}>
      {controls.map((control) => {
        const pair = pairOf(control);
        const isOpen = pair === open;
        return (
          <li key={pair}>
            <UnstyledButton className={css['pair']} aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : pair)}>
              <span>{t('pair', { holder: control.holder, company: control.company })}</span>
              <span className={css['quiet']}>{t(`kinds.${control.kind}`)}, {t(`bases.${control.basis}`)}</span>
            </UnstyledButton>
            {isOpen && <Proof asked={asked} control={control} />}
          </li>
        );
      })}
    </ul>
  );
}

function Proof({ asked, control: { holder, company } }: { asked: ControlAssessmentRequest; control: ControlView }): ReactNode {
  const { data, error } = useQuery(controlQuery({ ...asked, holder, proofs: true }));
  if (error) return <ProblemNote fault={error} />;
  const steps = data?.controls.find((each) => each.company === company)?.proof;
  return steps ? <ControlProof steps={steps} /> : null;
}
