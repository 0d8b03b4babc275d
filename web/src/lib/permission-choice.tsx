import { Anchor, Checkbox, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PermissionGroup, useCatalogue } from './catalogue';
import css from '../ui/small.module.css';

interface PermissionChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Permissions to tick, by category. It stands in a Checkbox.Group, which names it and holds what is ticked. */
export function PermissionChoice({ chosen, onChange }: PermissionChoiceProps): ReactNode {
  const { groups } = useCatalogue();
  return <div className={css['choice']}>{groups.map((group) => <OneGroup key={group.category} group={group} chosen={chosen} onChange={onChange} />)}</div>;
}

function OneGroup({ group: { category, entries }, chosen, onChange }: PermissionChoiceProps & { group: PermissionGroup }): ReactNode {
  const { t } = useTranslation('lib');
  const names = entries.map(({ permission }) => permission as string);
  const all = names.every((name) => chosen.includes(name));
  const others = chosen.filter((name) => !names.includes(name));
  return (
    <fieldset>
      <Group justify="space-between" gap="xs" wrap="nowrap" mb={6}>
        <legend>{category}</legend>
        {entries.length > 1 && <Anchor component="button" type="button" size="sm" mih={24} style={{ whiteSpace: 'nowrap' }} aria-label={`${category}: ${t(all ? 'choice.none' : 'choice.all')}`} onClick={() => onChange(all ? others : [...others, ...names])}>{t(all ? 'choice.none' : 'choice.all')}</Anchor>}
      </Group>
      <Stack gap={8}>{entries.map(({ permission, label }) => <Checkbox key={permission} value={permission} label={label} description={<code>{permission}</code>} />)}</Stack>
    </fieldset>
  );
}
