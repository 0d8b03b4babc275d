import { jest } from '@jest/globals';
import { focusManager, onlineManager, QueryClient, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query';

const asked = { kind: 'person', email: 'karel@zuidkaai.example', customerId: '01890000-0000-7000-8000-000000000001' } as const;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
const asking = jest.fn<() => Promise<object>>();

jest.unstable_mockModule('../../web/src/lib/api', () => ({ api: { POST: asking }, told: (answer: unknown) => answer }));
jest.unstable_mockModule('../../web/src/lib/look', () => ({ lookAt: () => null, asHeader: String }));
const QUERIES: string = '../../web/src/features/measures/measures.queries.js'; // a module of the web client, which is compiled by its own settings
const { previewQuery } = await import(QUERIES) as { previewQuery: (subject: object) => QueryObserverOptions };

let client: QueryClient;
let stop: () => void;

async function shown(answer: () => Promise<object>): Promise<void> {
  asking.mockReset().mockImplementation(answer);
  client = new QueryClient();
  client.mount();
  stop = new QueryObserver(client, previewQuery(asked)).subscribe(() => undefined);
  await settled();
}

afterEach(() => {
  stop();
  client.unmount();
});

describe('decision 0007: the preview of a measure is one look for each subject that is asked', () => {
  it.each<[string, () => Promise<object>]>([['somebody', () => Promise.resolve({})], ['that nobody is there', () => Promise.reject(new Error('404'))]])('whoever comes back to a page that shows %s, or to the network, asks nothing anew', async (_, answer) => {
    await shown(answer);
    for (const there of [false, true]) focusManager.setFocused(there);
    for (const there of [false, true]) onlineManager.setOnline(there);
    await settled();
    expect(asking).toHaveBeenCalledTimes(1);
  });

  it('nor when the measure is taken and the lists are read anew', async () => {
    await shown(() => Promise.resolve({}));
    await client.invalidateQueries({ queryKey: ['operator', 'measures'] });
    expect(asking).toHaveBeenCalledTimes(1);
  });
});
