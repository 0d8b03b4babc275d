import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';

/** How much of long work is done, as a bar and in words. */
export const SoFar = ({ done, all, says }: { done: number; all: number; says: string }): ReactNode => (
  <>
    <Progress size="lg" animated value={all === 0 ? 0 : (done / all) * 100} aria-label={says} />
    <p>{says}</p>
  </>
);
