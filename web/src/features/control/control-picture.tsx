import '@xyflow/react/dist/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { Background, Controls, type Edge, MarkerType, type Node, Position, ReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format';
import css from './control.module.css';
import { type ControlGraph, linesOf, shareOf } from './graph';
import { NODE, type Places, placesOf } from './layout';

interface ControlPictureProps extends ControlGraph {
  /** Whose control is shown; without one, who is controlled by anybody. */
  selected: string | null;
  onSelect: (entity: string | null) => void;
}

const HALF = 0.5;

/** Who holds what, and whom the chosen one controls. The list beside it says the same in words. */
export default function ControlPicture({ entities, holdings, controls, selected, onSelect }: ControlPictureProps): ReactNode {
  const { t } = useTranslation('control');
  const { percent } = useFormat();
  const scheme = useComputedColorScheme('light');
  const places = usePlaces(entities, holdings);
  const nodes = useMemo(() => (places ? entities.flatMap((name) => nodeOf(name, { places, state: stateOf(name, { selected, controls }) })) : []), [places, entities, selected, controls]);
  const edges = useMemo(() => linesOf(holdings).map((line): Edge => {
    const share = shareOf(line);
    const counts = selected === null || line.holder === selected || controls.some(({ holder, company }) => holder === selected && company === line.holder);
    return {
      id: line.id, source: line.holder, target: line.company, label: percent(share), className: css[counts ? 'counts' : 'faint'] ?? '', focusable: false, markerEnd: { type: MarkerType.ArrowClosed },
      style: { strokeWidth: share > HALF ? 2.5 : 1.25 }, data: { share },
    };
  }), [holdings, controls, selected, percent]);
  if (!places) return <p className={css['drawing']}>{t('drawing')}</p>;
  return (
    <div className={css['picture']}>
      <ReactFlow
        nodes={nodes} edges={edges} colorMode={scheme} fitView minZoom={0.05} maxZoom={2} nodesDraggable={false} nodesConnectable={false} edgesFocusable={false} elementsSelectable={false}
        zoomOnScroll={false} preventScrolling={false} proOptions={{ hideAttribution: true }} ariaLabelConfig={{ 'controls.ariaLabel': t('zoom.label'), 'controls.zoomIn.ariaLabel': t('zoom.in'), 'controls.zoomOut.ariaLabel': t('zoom.out'), 'controls.fitView.ariaLabel': t('zoom.all') }}
        onNodeClick={(_, { id }) => onSelect(id === selected ? null : id)} onPaneClick={() => onSelect(null)}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

function usePlaces(entities: readonly string[], holdings: ControlGraph['holdings']): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const key = JSON.stringify([entities, linesOf(holdings).map(({ id }) => id)]);
  useEffect(() => {
    let wanted = true;
    void placesOf({ entities, holdings }).then((found) => wanted && setPlaces(found));
    return () => { wanted = false; };
  }, [key]); // eslint-disable-line react-hooks/exhaustive-deps -- votes alone move nothing
  return places;
}

type State = 'chosen' | 'controlled' | 'free';

function stateOf(name: string, { selected, controls }: { selected: string | null; controls: ControlGraph['controls'] }): State {
  if (name === selected) return 'chosen';
  return controls.some(({ holder, company }) => company === name && (selected === null || holder === selected)) ? 'controlled' : 'free';
}

function nodeOf(name: string, { places, state }: { places: Places; state: State }): Node[] {
  const position = places.get(name);
  return position ? [{ id: name, position, ...NODE, data: { label: name }, className: `${css['entity'] ?? ''} ${css[state] ?? ''}`, sourcePosition: Position.Bottom, targetPosition: Position.Top, focusable: false }] : [];
}
