import { Problem } from '../../platform/http/problem.js';

/** Why a measure cannot be taken as it is asked for. */
export const MEASURE_OBSTACLES = ['measure.in-force', 'measure.own-door', 'measure.too-wide', 'measure.application-off'] as const;
export type MeasureObstacle = (typeof MEASURE_OBSTACLES)[number];

const TITLES: Record<MeasureObstacle, [status: number, title: string, pointer?: string]> = {
  'measure.in-force': [409, 'The same measure is in force already.'],
  'measure.own-door': [409, 'This would keep you out, or a proxy of the portal and everybody behind it.', '/network'],
  'measure.too-wide': [422, 'An address range is /16 or narrower, in IPv6 /32 or narrower.', '/network'],
  'measure.application-off': [422, 'This Application is not switched on at this Customer.', '/application'],
};

export class MeasureNotPossible extends Problem {
  constructor(readonly obstacle: MeasureObstacle, inForce: string | null = null) {
    const [status, title, pointer] = TITLES[obstacle];
    super(status, obstacle, title, { rule: 'GC-2.2.4', ...(inForce !== null && { detail: `Case ${inForce}.` }), ...(pointer && { errors: [{ pointer, message: title }] }) });
  }
}

export class ReviewOutOfReach extends Problem {
  constructor(from: string, to: string) {
    super(422, 'measure.review', `The day of review is from ${from} to ${to}.`, { rule: 'GC-2.2.4', errors: [{ pointer: '/reviewOn', message: `must be from ${from} to ${to}` }] });
  }
}

export class MeasureEnded extends Problem {
  constructor() {
    super(409, 'measure.ended', 'This measure has ended. To keep out again, take another one.', { rule: 'GC-2.2.4' });
  }
}
