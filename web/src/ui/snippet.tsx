import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './small.module.css';

interface CopyWords {
  copy: string;
  copied: string;
}

interface CopyProps extends CopyWords {
  text: string;
  /** What is copied, for whoever hears the button. */
  what: string;
}

/** Takes a text along; says that it did. */
export const Copy = ({ text, what, copy, copied }: CopyProps): ReactNode => (
  <CopyButton value={text} timeout={2500}>
    {({ copied: done, copy: take }) => (
      <Button variant="default" size="xs" className="no-print" aria-label={`${done ? copied : copy}: ${what}`} leftSection={done ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />} onClick={take}>
        <span role="status">{done ? copied : copy}</span>
      </Button>
    )}
  </CopyButton>
);

/** Text for a machine, as it is, to take along. It scrolls by itself and is reached by keyboard. */
export function Snippet(props: CopyProps): ReactNode {
  return (
    <div className={css['snippet']}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0} aria-label={props.what}><code>{props.text}</code></pre>
      <Copy {...props} />
    </div>
  );
}
