import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { DemoClockView, DemoTimeView, MovedDemoClockView } from '../../lib/api-types.gen';
import { setNow } from '../../lib/now';

/** It runs on, and somebody else may move it. */
const EVERY = 30_000;

const adopt = <Time extends DemoTimeView>(time: Time): Time => {
  setNow(time.moved ? time.now : null);
  return time;
};

/** Whatever a page says of today, it says of this time. */
export const demoTimeQuery = queryOptions({
  queryKey: ['demo', 'time'], refetchInterval: EVERY,
  queryFn: async (): Promise<DemoTimeView> => adopt(await told(api.GET('/api/v1/demo-clock'))),
});

export const demoClockQuery = queryOptions({
  queryKey: ['demo', 'clock'], staleTime: 0,
  queryFn: (): Promise<DemoClockView> => told(api.GET('/api/v1/operator/demo-clock')),
});

export const moveDemoClock = async (to: string): Promise<MovedDemoClockView> => adopt(await told(api.POST('/api/v1/operator/demo-clock/moves', { body: { to } })));
