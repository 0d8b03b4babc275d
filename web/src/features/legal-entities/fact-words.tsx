import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalEntityView, OwnershipFactView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { Tag } from '../../ui/tag';

/** As the register of its country prints it. */
export const numberOf = ({ enterpriseNumber, country, foreignIdentifier }: LegalEntityView): string =>
  (enterpriseNumber ? `${enterpriseNumber.slice(0, 4)}.${enterpriseNumber.slice(4, 7)}.${enterpriseNumber.slice(7)}` : `${country ?? ''} ${foreignIdentifier ?? ''}`);

/** Exact, however large. */
export function useDigits(): (digits: string | null) => string {
  const { i18n } = useTranslation();
  return (digits) => BigInt(digits ?? 0).toLocaleString(i18n.language);
}

/** What a fact says, as a sentence. */
export function useFactSentence(): (fact: OwnershipFactView) => string {
  const { t } = useTranslation('legal-entities');
  const digits = useDigits();
  return ({ kind, holder, company, votes, totalVotes, shareClass, seats, boardSize, clause, represented, cast }) => {
    const names = { holder: holder?.name ?? '', company: company.name };
    switch (kind) {
      case 'holding': return t(shareClass ? 'says.holdingOfClass' : 'says.holding', { ...names, votes: digits(votes), total: digits(totalVotes), shareClass });
      case 'appointment': return t('says.appointment', { ...names, seats: digits(seats), size: digits(boardSize) });
      case 'agreement': return t('says.agreement', { ...names, clause });
      case 'meeting': return t('says.meeting', { ...names, represented: digits(represented), cast: cast.map((each) => `${each.holder.name} ${digits(each.votes)}`).join(', ') || t('says.nobody') });
    }
  };
}

/** From when to when; of a meeting its date. */
export function useFactDays(): (fact: OwnershipFactView) => string {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const day = (date: string): string => format.day(`${date}T12:00:00Z`);
  return ({ kind, from, to }) => {
    if (kind === 'meeting') return day(from);
    return to ? t('days', { from: day(from), to: day(to) }) : t('daysOpen', { from: day(from) });
  };
}

export function ReviewTag({ fact: { review, kind, withdrawal } }: { fact: OwnershipFactView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  if (withdrawal && !withdrawal.review) return <Tag tone="warn">{t('withdrawalOpen')}</Tag>;
  if (review) return <Tag tone="good">{t('reviewed')}</Tag>;
  return <Tag tone="warn">{t(kind === 'agreement' ? 'countsNot' : 'notReviewed')}</Tag>;
}

export const FactText = ({ fact }: { fact: OwnershipFactView }): ReactNode => {
  const { t } = useTranslation('legal-entities');
  const sentence = useFactSentence();
  return <>{sentence(fact)} <Text span size="sm" c="var(--quiet)">{fact.source}{fact.withdrawal && ` · ${t('withdrawnBecause', { reason: fact.withdrawal.reason })}`}</Text></>;
};
