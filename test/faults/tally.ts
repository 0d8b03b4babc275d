import type { Audit } from './audit.ts';

export interface Size {
  /** A folder that nobody else uses. */
  folder: string;
  rounds: number;
  seed: number;
}

export interface Report {
  figures: Record<string, number | string>;
  /** What did not hold. */
  fails: string[];
  /** Why it could not be tried on this machine. */
  skipped?: string;
}

export type Fault = (size: Size) => Promise<Report>;

/** Sums of audits, and what fails of them. */
export class Tally {
  private readonly figures = { acknowledged: 0, repeated: 0, lost: 0, 'half done': 0, doubled: 0, 'broken links': 0, 'wrong answers': 0 };
  readonly fails: string[] = [];
  readonly times: number[] = [];

  add(found: Audit, round: string): void {
    this.figures.acknowledged += found.acknowledged;
    this.figures.repeated += found.repeated;
    this.figures.lost += found.lost;
    this.figures['half done'] += found.half;
    this.figures.doubled += found.doubled;
    this.figures['broken links'] += found.broken;
    this.figures['wrong answers'] += found.wrong.length;
    if (found.lost + found.half + found.doubled + found.broken + found.wrong.length > 0) this.fails.push(`${round}: ${JSON.stringify({ ...found, wrong: found.wrong.slice(0, 3) })}`);
  }

  report(more: Report['figures'] = {}): Report {
    const sorted = this.times.toSorted((a, b) => a - b);
    const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    const ready: Report['figures'] = sorted.length > 0 ? { 'ready again p50 ms': at(0.5), 'p95 ms': at(0.95) } : {};
    if (this.figures.acknowledged === 0) this.fails.push('nothing was acknowledged: nothing was tried');
    return { figures: { ...this.figures, ...ready, ...more }, fails: this.fails };
  }
}
