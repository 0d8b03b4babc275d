import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from './format';

/** A date; with its time and zone for whoever points at it. `exact` shows the minute. */
export function When({ at, exact }: { at: string; exact?: boolean }): ReactNode {
  const format = useFormat();
  return <Tooltip label={format.exact(at)}><time dateTime={at}>{exact ? format.minute(at) : format.day(at)}</time></Tooltip>;
}
