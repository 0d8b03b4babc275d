import { Injectable, type PipeTransform } from '@nestjs/common';
import { isId } from '../../kernel/index.js';
import { NotFound } from './problem.js';

/** An id in a path. A malformed one answers like an unknown one: the same bytes (blueprint 3.7). */
@Injectable()
export class ParseId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound();
    return value.toLowerCase();
  }
}
