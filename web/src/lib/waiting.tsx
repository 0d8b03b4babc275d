import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from './i18n';
import { isProblem } from './problem';

/** Seconds until the next try may be made; 0: now. */
export function useWait(fault: unknown): number {
  const seconds = isProblem(fault, 429) ? fault.retryAfter ?? 0 : 0;
  const [waited, setWaited] = useState({ for: fault, seconds: 0 });
  useEffect(() => {
    if (seconds === 0) return;
    const began = Date.now();
    const timer = setInterval(() => setWaited({ for: fault, seconds: Math.floor((Date.now() - began) / 1000) }), 500);
    return () => clearInterval(timer);
  }, [fault, seconds]);
  return Math.max(0, seconds - (waited.for === fault ? waited.seconds : 0));
}

/** 74 → 1:14 */
export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** In words: 45 seconds, 15 minutes. */
function inWords(seconds: number): string {
  const [value, unit] = seconds <= 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** How long to wait, counting down; whoever hears the page is told once, not every second. */
export function Waiting({ fault }: { fault: unknown }): ReactNode {
  const { t } = useTranslation('lib');
  const left = useWait(fault);
  const seconds = isProblem(fault) ? fault.retryAfter : null;
  if (!seconds) return t('problem.wait');
  if (left === 0) return t('problem.waited');
  return (
    <>
      <span className="visually-hidden">{t('problem.waitFor', { time: inWords(seconds) })}</span>
      <span aria-hidden>{t('problem.waitFor', { time: clock(left) })}</span>
    </>
  );
}
