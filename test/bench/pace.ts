import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Shot } from './load.ts';

export interface Paced {
  /** Milliseconds from the instant a request was due until its answer was there, of those that were answered 200; sorted. */
  times: number[];
  refused: number;
}

/** Nobody waits for anybody: each request is sent when it is due, as people come (exponential gaps), however late the answers are. Whoever is late to send counts it as waiting. */
export async function pace({ name, url, headers }: Shot, { seconds, rate }: { seconds: number; rate: number }): Promise<Paced> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, scheduling: 'fifo' });
  const paced: Paced = { times: [], refused: 0 };
  const asked: Promise<void>[] = [];
  const until = performance.now() + seconds * 1000;
  for (let due = performance.now(); due < until; due += -Math.log(1 - Math.random()) * 1000 / rate) {
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    else if (asked.length % 16 === 0) await pause(0); // behind its time: answers are read meanwhile
    asked.push(ask(due));
  }
  await Promise.all(asked);
  agent.destroy();
  paced.times.sort((a, b) => a - b);
  return paced;

  function ask(due: number): Promise<void> {
    return new Promise((resolve, reject) => {
      request(url, { agent, headers }, (response) => {
        const { statusCode = 0 } = response;
        if (statusCode !== 200 && statusCode !== 503) reject(new Error(`${name} answered ${statusCode}`));
        response.on('error', reject).on('end', () => {
          if (statusCode === 200) paced.times.push(performance.now() - due);
          else paced.refused += 1;
          resolve();
        }).resume();
      }).on('error', reject).end();
    });
  }
}
