import { Button, FileButton, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import css from './drop-zone.module.css';

interface DropZoneProps {
  title: string;
  /** What else can be done, and what fits. */
  hint: string;
  choose: string;
  /** Endings and media types. */
  accept: string;
  onFile: (file: File | null) => void;
  children?: ReactNode;
}

/** A file is dropped here, or chosen. */
export function DropZone({ title, hint, choose, accept, onFile, children }: DropZoneProps): ReactNode {
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent): void => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the mouse's shortcut; the button in it does the same for everybody
    <section
      aria-label={title} className={css['drop']} data-over={over || undefined} onDragOver={drag(true)} onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        onFile(event.dataTransfer.files[0] ?? null);
      }}
    >
      <IconFileUpload size={32} stroke={1.4} aria-hidden />
      <strong>{title}</strong>
      <Text size="sm" c="dimmed">{hint}</Text>
      <FileButton onChange={onFile} accept={accept}>{(props) => <Button {...props}>{choose}</Button>}</FileButton>
      {children}
    </section>
  );
}

/** What became of the file, in the same place. */
export const DropFrame = ({ children }: { children: ReactNode }): ReactNode => <div className={css['drop']}>{children}</div>;
