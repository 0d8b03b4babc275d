import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CastFields } from './cast-fields';
import { EntityField } from './entity-field';
import css from './legal-entities.module.css';
import { CHANGE_KINDS, type DraftChange } from './supposed-change';

interface ChangeFieldsProps {
  draft: DraftChange;
  /** Which one it is. */
  number: number;
  onChange: (draft: DraftChange) => void;
  /** Null: it is the only one. */
  onRemove: (() => void) | null;
}

/** One change that is supposed. */
export function ChangeFields({ draft, number, onChange, onRemove }: ChangeFieldsProps): ReactNode {
  const { t } = useTranslation('legal-entities');
  const change = (changed: Partial<DraftChange>): void => onChange({ ...draft, ...changed });
  return (
    <fieldset className={css['change']}>
      <legend>{t('whatIf.change', { number })}</legend>
      <div className={css['fields']}>
        <NativeSelect label={t('whatIf.kind')} value={draft.kind} onChange={({ currentTarget }) => change({ kind: currentTarget.value as DraftChange['kind'] })} data={CHANGE_KINDS.map((value) => ({ value, label: t(`whatIf.kinds.${value}`) }))} />
        <EntityField label={t(draft.kind === 'merger' ? 'whatIf.absorbed' : 'whatIf.company')} value={draft.companyId} onChange={(companyId) => change({ companyId })} />
        <OfItsKind draft={draft} change={change} />
      </div>
      {draft.kind === 'meeting' && <CastFields rows={draft.cast} onChange={(cast) => change({ cast })} />}
      {onRemove && <Button variant="subtle" size="compact-md" aria-label={t('whatIf.removeChange', { number })} onClick={onRemove}>{t('whatIf.remove')}</Button>}
    </fieldset>
  );
}

function OfItsKind({ draft, change }: { draft: DraftChange; change: (changed: Partial<DraftChange>) => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const text = (field: 'votes' | 'totalVotes' | 'shareClass' | 'represented') => ({ withAsterisk: false, value: draft[field], onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }) });
  switch (draft.kind) {
    case 'merger': return <EntityField label={t('whatIf.into')} value={draft.intoId} onChange={(intoId) => change({ intoId })} />;
    case 'meeting': return <TextInput label={t('whatIf.represented')} inputMode="numeric" required {...text('represented')} />;
    case 'agreementBegins': case 'agreementEnds': return <EntityField label={t('whatIf.party')} value={draft.holderId} onChange={(holderId) => change({ holderId })} />;
    case 'transfer': return (
      <>
        <EntityField label={t('whatIf.seller')} without={t('whatIf.unknown')} value={draft.fromId} onChange={(fromId) => change({ fromId })} />
        <EntityField label={t('whatIf.buyer')} without={t('whatIf.unknown')} value={draft.toId} onChange={(toId) => change({ toId })} />
        <TextInput label={t('whatIf.votes')} inputMode="numeric" required {...text('votes')} />
        <TextInput label={t('totalVotes')} description={t('whatIf.totalHint')} inputMode="numeric" {...text('totalVotes')} />
        <TextInput label={t('whatIf.shareClass')} description={t('whatIf.classHint')} maxLength={60} {...text('shareClass')} />
      </>
    );
  }
}
