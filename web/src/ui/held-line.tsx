import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import css from './control-picture.module.css';
import type { Point } from './control-layout';

interface Held {
  points: readonly Point[];
  label: Point;
  text: string;
  faint: boolean;
}

/** A line as it was laid out, with its share on it. */
export function HeldLine({ id, data, style, markerEnd }: EdgeProps): ReactNode {
  const { points, label, text, faint } = data as unknown as Held;
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ');
  const dim = (faint && css['faint']) || '';
  return (
    <>
      <BaseEdge id={id} path={path} className={dim} style={style} markerEnd={markerEnd} />
      <EdgeLabelRenderer>
        <span className={`${css['share'] ?? ''} ${dim}`} style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}>{text}</span>
      </EdgeLabelRenderer>
    </>
  );
}
