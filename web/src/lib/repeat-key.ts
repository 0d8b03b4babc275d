import { useRef } from 'react';

interface RepeatKey {
  /** Of the same request the same key, as often as it is sent: what was done already is only answered again. */
  of: (request: unknown) => { 'Idempotency-Key': string };
  /** It is done: the same again is meant as a new one. */
  done: () => void;
}

/** A request whose answer got lost may be sent again without being done twice. */
export function useRepeatKey(): RepeatKey {
  const last = useRef<{ request: string; key: string } | null>(null);
  return {
    of(request) {
      const text = JSON.stringify(request);
      if (last.current?.request !== text) last.current = { request: text, key: crypto.randomUUID() };
      return { 'Idempotency-Key': last.current.key };
    },
    done() {
      last.current = null;
    },
  };
}
