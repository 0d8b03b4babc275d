import type { ElkNode } from 'elkjs/lib/elk-api';
import ELK from 'elkjs/lib/elk.bundled.js';
import { type ControlGraph, linesOf } from './graph';

export const NODE = { width: 176, height: 44 };
export type Places = ReadonlyMap<string, { x: number; y: number }>;

const OPTIONS = { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.spacing.nodeNode': '28', 'elk.layered.spacing.nodeNodeBetweenLayers': '64', 'elk.spacing.componentComponent': '48' };

/** In layers, whoever holds above what he holds; groups that have nothing to do with each other side by side. */
export async function placesOf({ entities, holdings }: Pick<ControlGraph, 'entities' | 'holdings'>): Promise<Places> {
  const graph: ElkNode = {
    id: 'root', layoutOptions: OPTIONS,
    children: entities.map((id) => ({ id, ...NODE })),
    edges: linesOf(holdings).filter(({ holder, company }) => holder !== company).map(({ id, holder, company }) => ({ id, sources: [holder], targets: [company] })),
  };
  const { children = [] } = await new ELK().layout(graph);
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
