import type { ReactNode } from 'react';
import { encode } from 'uqr';

/** Drawn as one path; always dark on white, for that is what cameras read. */
export default function QrCode({ text, label }: { text: string; label: string }): ReactNode {
  const { data, size } = encode(text, { border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={208} height={208} shapeRendering="crispEdges" style={{ background: '#fff', borderRadius: '0.5rem', maxWidth: '100%' }}>
      <path d={path} fill="#000" />
    </svg>
  );
}
