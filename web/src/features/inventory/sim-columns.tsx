import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimView } from '../../lib/api-types.gen';
import { type Format, useFormat } from '../../lib/format';
import type { Column } from '../../ui/data-table';
import css from './inventory.module.css';
import { shownNumber } from './numbers';
import { SimState } from './sim-state';

/** In the order in which they stand; the first names the row and always stands. */
const COLUMNS = ['number', 'iccid', 'person', 'state', 'plan', 'costCentre', 'billingAccount', 'form', 'device', 'activated', 'blockedUntil', 'imsi', 'options'] as const;
type ColumnId = (typeof COLUMNS)[number];

const FIRST: ColumnId = 'number';
const USUAL: readonly ColumnId[] = ['number', 'iccid', 'person', 'state', 'plan', 'costCentre'];

const isColumn = (id: string): id is ColumnId => (COLUMNS as readonly string[]).includes(id);

/** What the address says; nothing: the usual ones. */
const chosenIn = (columns: string | undefined): readonly ColumnId[] => (columns === undefined ? USUAL : COLUMNS.filter((id) => id === FIRST || columns.split(',').filter(isColumn).includes(id)));

/** As a view keeps it; null: the usual ones. */
export const columnsIn = (columns: string | undefined): ColumnId[] | null => (columns === undefined ? null : [...chosenIn(columns)]);

export interface ColumnChoice {
  columns: Column<SimView>[];
  /** All that can be shown, with whether they are. */
  choices: { id: ColumnId; header: string; shown: boolean }[];
  /** The address with this one pressed in or out. */
  toggle: (id: ColumnId) => string;
}

export function useSimColumns(inAddress: string | undefined): ColumnChoice {
  const { t, i18n } = useTranslation('inventory');
  const format = useFormat();
  const { can } = useActing();
  const [people, devices] = [can('sim:people'), can('device:identify')];
  return useMemo(() => {
    const readable = COLUMNS.filter((id) => (id !== 'person' || people) && (id !== 'device' || devices));
    const chosen = chosenIn(inAddress).filter((id) => readable.includes(id));
    return {
      columns: chosen.map((id) => ({ id, header: t(`columns.${id}`), ...SHOWN[id](t, format) })),
      choices: readable.filter((id) => id !== FIRST).map((id) => ({ id, header: t(`columns.${id}`), shown: chosen.includes(id) })),
      toggle: (id) => COLUMNS.filter((each) => (each === id) !== chosen.includes(each)).join(','),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words and dates change with the language, and with nothing else
  }, [inAddress, people, devices, i18n.language]);
}

type Shown = Pick<Column<SimView>, 'cell' | 'sort' | 'width'>;

/** Cells of a long list are plain text: no tooltip, no state of their own. */
const SHOWN: Record<ColumnId, (t: TFunction<'inventory'>, format: Format) => Shown> = {
  number: (t) => ({ sort: 'number', width: '11rem', cell: ({ line, iccid }) => (line ? shownNumber(line.number) : <span className={css['quiet']}>{t('noLine')}<span className="visually-hidden">, {iccid}</span></span>) }),
  iccid: () => ({ sort: 'iccid', width: '11.5rem', cell: ({ iccid }) => <span className={css['mono']}>{iccid}</span> }),
  person: () => ({ sort: 'person', cell: ({ person }) => person?.name }),
  state: () => ({ sort: 'state', width: '8.25rem', cell: ({ state }) => <SimState state={state} /> }),
  plan: () => ({ sort: 'tariffPlan', cell: ({ line }) => line?.tariffPlan }),
  costCentre: () => ({ cell: ({ costCentre }) => costCentre && `${costCentre.code} ${costCentre.name}` }),
  billingAccount: () => ({ cell: ({ billingAccount }) => billingAccount && `${billingAccount.number} ${billingAccount.name}` }),
  form: (t) => ({ width: '6rem', cell: ({ form }) => t(`forms.${form}`) }),
  device: () => ({ cell: ({ device }) => device && ([device.make, device.model].filter(Boolean).join(' ') || device.imei) }),
  activated: (_t, format) => ({ width: '8.5rem', cell: ({ activatedAt }) => activatedAt && format.day(activatedAt) }),
  blockedUntil: (_t, format) => ({ width: '8.5rem', cell: ({ blockedUntil }) => blockedUntil && format.day(blockedUntil) }),
  imsi: () => ({ width: '10.5rem', cell: ({ imsi }) => <span className={css['mono']}>{imsi}</span> }),
  options: (_t, format) => ({ cell: ({ line }) => line && format.list(line.options) }),
};
