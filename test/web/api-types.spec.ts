import { baseUrl } from '../support/server.js';
import { typesOf, written } from './api-types.mjs';

it('the web portal is typed by the very API it calls; after a change: npm run web:types', async () => {
  const document = (await (await fetch(`${baseUrl}/api/openapi.json`)).json()) as object;
  expect(await typesOf(document)).toBe(await written());
});
