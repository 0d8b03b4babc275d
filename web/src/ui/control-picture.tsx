import '@xyflow/react/dist/style.css';
import { Background, Controls, type Edge, MarkerType, type Node, Position, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import css from './control-picture.module.css';
import { type ControlGraph, linesOf, shareOf } from './control-graph';
import { HeldLine } from './held-line';
import { type Layout, layoutOf, NODE } from './control-layout';

interface ControlPictureProps extends ControlGraph {
  /** Whose control is shown; without one, who is controlled by anybody. */
  selected: string | null;
  onSelect: (entity: string | null) => void;
  /** The reader's words and numbers: whatever this file shared with other pages would become a piece of its own for all of them. */
  words: Record<'drawing' | 'size' | 'larger' | 'smaller' | 'all', string>;
  percent: (share: number) => string;
  /** Where an entity is not called as it is told apart. */
  nameOf?: (entity: string) => string;
  scheme: 'light' | 'dark';
  /** Where one begins to look where not all of it can be read at once. */
  around?: string;
}

const HALF = 0.5;
const READABLE = { width: 3_000, height: 2_000, zoom: 0.75 };
const EDGES = { held: HeldLine };
/** Nothing is moved or joined by hand, and whoever hears the page is told the same by the list. */
const TO_LOOK_AT = { nodesDraggable: false, nodesConnectable: false, nodesFocusable: false, edgesFocusable: false, elementsSelectable: false, zoomOnScroll: false, preventScrolling: false } as const;

/** Who holds what, and whom the chosen one controls. The list beside it says the same in words. */
export default function ControlPicture({ onSelect, words, scheme, ...shown }: ControlPictureProps): ReactNode {
  const layout = useLayout(shown);
  const nodes = useNodes(shown, layout);
  const edges = useEdges(shown, layout);
  if (!layout) return <p className={css['drawing']}>{words.drawing}</p>;
  return (
    <div className={css['picture']}>
      <ReactFlow
        key={JSON.stringify(layout.size)} nodes={nodes} edges={edges} edgeTypes={EDGES} colorMode={scheme} minZoom={0.05} maxZoom={1.5} onInit={(flow) => begin(flow, layout, shown.around)} {...TO_LOOK_AT} proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{ 'controls.ariaLabel': words.size, 'controls.zoomIn.ariaLabel': words.larger, 'controls.zoomOut.ariaLabel': words.smaller, 'controls.fitView.ariaLabel': words.all }}
        onNodeClick={(_, { id }) => onSelect(id === shown.selected ? null : id)} onPaneClick={() => onSelect(null)}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

/** All of it; of what would be too small to read, where one begins, and the rest is a move away. */
function begin({ fitBounds, setCenter }: ReactFlowInstance, { size, places }: Layout, around = ''): void {
  const middle = places.get(around);
  if (middle && (size.width > READABLE.width || size.height > READABLE.height)) void setCenter(middle.x + NODE.width / 2, middle.y + NODE.height / 2, { zoom: READABLE.zoom });
  else void fitBounds({ x: 0, y: 0, ...size }, { padding: 0.06 });
}

type Shown = Omit<ControlPictureProps, 'onSelect' | 'words' | 'scheme'>;

function useLayout({ entities, holdings, ties }: Shown): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  const key = JSON.stringify([entities, linesOf({ holdings, ties }).map(({ id, word }) => [id, word])]);
  useEffect(() => {
    let wanted = true;
    void layoutOf({ entities, holdings, ties }).then((found) => wanted && setLayout(found));
    return () => { wanted = false; };
  }, [key]); // eslint-disable-line react-hooks/exhaustive-deps -- votes alone move nothing
  return layout;
}

function useNodes({ entities, controls, selected, nameOf = (name) => name }: Shown, layout: Layout | null): Node[] {
  return useMemo(() => {
    const controlled = new Set(controls.filter(({ holder }) => selected === null || holder === selected).map(({ company }) => company));
    const stateOf = (name: string): string => (name === selected ? 'chosen' : controlled.has(name) ? 'controlled' : 'free');
    return entities.flatMap((name) => {
      const position = layout?.places.get(name);
      return position ? [{ id: name, position, ...NODE, data: { label: nameOf(name) }, className: `${css['entity'] ?? ''} ${css[stateOf(name)] ?? ''}`, sourcePosition: Position.Bottom, targetPosition: Position.Top }] : [];
    });
  }, [entities, controls, selected, layout]); // eslint-disable-line react-hooks/exhaustive-deps -- names come with the entities
}

/** Thick: it controls, by its share alone or by what is said; dashed: without a share. */
const strokeOf = (share: number | null, word: string | null) => ({ strokeWidth: word !== null || (share ?? 0) > HALF ? 2.5 : 1.25, ...(share === null && { strokeDasharray: '6 4' }) });

function useEdges({ holdings, ties, controls, selected, percent }: Shown, layout: Layout | null): Edge[] {
  return useMemo(() => {
    const counting = new Set(controls.filter(({ holder }) => holder === selected).map(({ company }) => company));
    return linesOf({ holdings, ties }).flatMap(({ id, holder, company, held, word }) => {
      const [route, share] = [layout?.routes.get(id), held && shareOf(held)];
      const counts = selected === null || holder === selected || counting.has(holder);
      const text = [share !== null && percent(share), word].filter(Boolean).join(' · ');
      return route ? [{ id, type: 'held', source: holder, target: company, data: { ...route, text, faint: !counts }, markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--quiet)' }, style: strokeOf(share, word) }] : [];
    });
  }, [holdings, ties, controls, selected, layout]); // eslint-disable-line react-hooks/exhaustive-deps -- numbers are written anew with the language, which draws all of it
}
