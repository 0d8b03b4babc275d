import { Checkbox, NumberInput, Radio, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WholeDay } from '../../lib/moment-fields';
import { DAYS, FIRST_RULE, isCountable, LONGEST, partsOf, periodOf, type Unit } from './countable';
import css from './deadlines.module.css';
import { rulesQuery } from './deadlines.queries';
import type { DeadlineSearch } from './deadlines.search';

const OWN = 'own';
const FIRST_PERIOD = 'P15D';
const UNITS = Object.keys(LONGEST) as Unit[];

interface DeadlineFormProps {
  asked: DeadlineSearch;
  onChange: (asked: DeadlineSearch) => void;
}

/** Every change is answered at once; the address says what was asked. */
export function DeadlineForm({ asked, onChange }: DeadlineFormProps): ReactNode {
  const { t } = useTranslation('deadlines');
  const { data: rules = [] } = useQuery(rulesQuery);
  const nameOf = (id: string): string => t(`rules.${id.replaceAll('.', '_')}` as 'rules.GC-6_2');
  const choose = (value: string | null): void => onChange(value === OWN ? { from: asked.from, period: FIRST_PERIOD } : { from: asked.from, rule: value ?? FIRST_RULE });
  const starts = rules.find(({ id }) => id === asked.rule)?.starts;
  return (
    <Stack gap="md">
      <WholeDay
        label={t('from')} description={starts ? t('startsHint', { starts: t(`starts.${starts as 'published'}`) }) : t('fromHint')} required {...DAYS}
        value={asked.from} onChange={(from) => isCountable(from) && onChange({ ...asked, from })}
      />
      <Select
        label={t('clock')} searchable allowDeselect={false} nothingFoundMessage={t('noRule')} value={asked.period ? OWN : asked.rule ?? null} onChange={choose}
        renderOption={({ option: { value, label }, checked }) => <span className={css['option']} data-checked={checked}>{value === OWN ? label : <>{nameOf(value)} <span>{value}</span></>}</span>}
        data={[{ group: t('own'), items: [{ value: OWN, label: t('ownPeriod') }] }, { group: t('terms'), items: rules.map(({ id }) => ({ value: id, label: `${nameOf(id)} (${id})` })) }]}
      />
      {asked.period && <OwnPeriod asked={asked} period={asked.period} onChange={onChange} />}
    </Stack>
  );
}

function OwnPeriod({ asked, period, onChange }: DeadlineFormProps & { period: string }): ReactNode {
  const { t } = useTranslation('deadlines');
  const { count, unit } = partsOf(period);
  const convention = asked.convention ?? 'eve';
  const change = (length: number, of: Unit): void => onChange({ ...asked, period: periodOf(length, of) });
  return (
    <>
      <div className={css['period']}>
        <NumberInput label={t('length')} min={1} max={LONGEST[unit]} allowDecimal={false} clampBehavior="strict" value={count} onChange={(value) => Number(value) > 0 && change(Number(value), unit)} />
        <Select label={t('unit')} allowDeselect={false} value={unit} data={UNITS.map((value) => ({ value, label: t(`units.${value}`) }))} onChange={(value) => value && change(count, value)} />
      </div>
      {(unit === 'M' || unit === 'Y') && (
        <Radio.Group label={t('convention')} description={t(`conventionHints.${convention}`)} value={convention} onChange={(value) => onChange({ ...asked, convention: value })}>
          <Stack gap="xs" mt="xs">
            {(['eve', 'anniversary'] as const).map((each) => <Radio key={each} value={each} label={t(`conventions.${each}`)} />)}
          </Stack>
        </Radio.Group>
      )}
      {unit !== 'B' && <Checkbox label={t('roll')} description={t('rollHint')} checked={asked.rollover === 'next-working-day'} onChange={({ currentTarget }) => onChange({ ...asked, rollover: currentTarget.checked ? 'next-working-day' : undefined })} />}
    </>
  );
}
