import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import ELK from 'elkjs/lib/elk.bundled.js';
import { type ControlGraph, linesOf } from './control-graph';

export const NODE = { width: 176, height: 44 };
const LABEL = { width: 48, letter: 7, height: 16 };

export interface Point {
  x: number;
  y: number;
}

/** Where each entity stands, and how each line goes around the others; `label` is where its share is written. */
export interface Layout {
  size: { width: number; height: number };
  places: ReadonlyMap<string, Point>;
  routes: ReadonlyMap<string, { points: readonly Point[]; label: Point }>;
}

const OPTIONS = {
  'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.edgeRouting': 'ORTHOGONAL', 'elk.spacing.nodeNode': '28', 'elk.spacing.edgeNode': '18', 'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.spacing.componentComponent': '48', 'elk.edgeLabels.inline': 'true',
};

/** In layers, whoever holds above what he holds; groups that have nothing to do with each other side by side. */
export async function layoutOf({ entities, ...made }: Pick<ControlGraph, 'entities' | 'holdings' | 'ties'>): Promise<Layout> {
  const lines = linesOf(made).filter(({ holder, company }) => holder !== company);
  const graph: ElkNode = {
    id: 'root', layoutOptions: OPTIONS,
    children: entities.map((id) => ({ id, ...NODE })),
    edges: lines.map(({ id, holder, company, word }) => ({ id, sources: [holder], targets: [company], labels: [{ text: '%', width: LABEL.width + (word?.length ?? 0) * LABEL.letter, height: LABEL.height }] })),
  };
  const { children = [], edges = [], width = 0, height = 0 } = await new ELK().layout(graph);
  return {
    size: { width, height },
    places: new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }])), routes: new Map(edges.map((edge) => [edge.id, routeOf(edge)])),
  };
}

function routeOf({ sections = [], labels: [label] = [] }: ElkExtendedEdge): { points: Point[]; label: Point } {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  return { points, label: { x: (label?.x ?? 0) + (label?.width ?? 0) / 2, y: (label?.y ?? 0) + LABEL.height / 2 } };
}
