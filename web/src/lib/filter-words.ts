import { useTranslation } from 'react-i18next';
import type { FilterWords } from '../ui/filters';

/** The words of every list's filters. */
export function useFilterWords(): FilterWords {
  const { t } = useTranslation('lib');
  return { add: t('filters.add'), remove: (label) => t('filters.remove', { label }), find: t('filters.find'), nothing: t('filters.nothing') };
}
