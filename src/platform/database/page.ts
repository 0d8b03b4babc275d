import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { canonicalJson, openCursor, sealCursor } from '../../kernel/index.js';
import { Problem } from '../http/problem.js';

/** Counts are exact up to here, then "more than" (blueprint 5). */
export const COUNTED_TO = 10_000;

export interface Count {
  value: number;
  /** There are more than `value`. */
  capped: boolean;
}

/** What a row is sorted by, its id last. */
export type Values = readonly (string | null)[];

/** One page of a list: `next` goes back as `after`; null on the last one. */
export class Page<Item> {
  readonly #cursorOf: (item: Item) => string;
  readonly items: Item[];
  readonly next: string | null;

  constructor(rows: readonly Item[], readonly count: Count, { limit, cursorOf }: { limit: number; cursorOf: (item: Item) => string }) {
    this.#cursorOf = cursorOf;
    this.items = rows.slice(0, limit);
    const last = this.items.at(-1);
    this.next = rows.length > limit && last !== undefined ? cursorOf(last) : null;
  }

  cursorOf(item: Item): string {
    return this.#cursorOf(item);
  }
}

/** A list that is read in pages: which rows of whom in which order. Its cursors fit no other list. */
export class Keyset {
  constructor(private readonly key: KeyObject, private readonly context: string) {}

  /** Values of the row behind which the page begins; null at the start. */
  after(cursor: string | null | undefined): Values | null {
    if (cursor === undefined || cursor === null) return null;
    const values = openCursor(this.key, this.context, cursor);
    if (!values) throw new Problem(400, 'cursor.not-valid', 'This cursor does not belong to this list. Begin at its first page.');
    return values;
  }

  /** @param rows one more than the limit, where there is one */
  page<Item>(rows: readonly Item[], counted: number, { limit, keyOf }: { limit: number; keyOf: (item: Item) => Values }): Page<Item> {
    return new Page(rows, countOf(counted), { limit, cursorOf: (item) => this.cursor(keyOf(item)) });
  }

  /** Where the next page begins, of a list that is not counted. */
  cursor(values: Values): string {
    return sealCursor(this.key, this.context, values);
  }
}

@Injectable()
export class Pages {
  private readonly key: KeyObject;

  constructor(@Inject(Config) config: Pick<Config, 'secretKey'>) {
    this.key = createSecretKey(Buffer.from(hkdfSync('sha256', config.secretKey, '', 'page cursors', 32)));
  }

  /** @param list names it completely: the Customer, the sort, every filter */
  of(list: Readonly<Record<string, string | undefined>>): Keyset {
    return new Keyset(this.key, canonicalJson(list));
  }
}

/** Statement that answers `counted`, never looking at more rows than are told. */
export const cappedCount = (from: string): string => `select count(*)::integer counted from (select 1 ${from} limit ${COUNTED_TO + 1}) seen`;

/** @param counted up to one more than `most` */
export const countOf = (counted: number, most = COUNTED_TO): Count => ({ value: Math.min(counted, most), capped: counted > most });
