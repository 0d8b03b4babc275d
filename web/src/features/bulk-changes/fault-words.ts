import { useTranslation } from 'react-i18next';
import type { BulkFaultView } from '../../lib/api-types.gen';

/** A fault in the reader's words: where, what, and what may stand there; one that has no words as the server says it. */
export function useFault(): (fault: BulkFaultView) => string {
  const { t } = useTranslation('bulk-changes');
  const { t: tLib } = useTranslation('lib');
  return ({ column, code, reason }) => {
    const word = t(`codes.${code}` as 'codes.cell.missing', { defaultValue: '' }) || tLib(`codes.${code.replaceAll('.', '_')}` as never, { defaultValue: reason });
    const wanted = code === 'cell.invalid' || code === 'cell.missing' ? t(`columns.${column}.says` as 'columns.link.says', { defaultValue: reason }) : '';
    const says = wanted ? t('wanted', { word, wanted }) : word;
    return column === '' ? says : t('inColumn', { column, says });
  };
}
