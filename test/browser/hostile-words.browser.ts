import type { Page } from '@playwright/test';
import { rows, type Client } from '../support/as.js';
import { expect, settle, test } from './fixtures.js';
import { openScreen, whoIs } from './open-screen.js';
import { placesOf } from './places.js';
import { SCREENS } from './screens.js';

/** Markup that runs, an end of whatever it may stand in, and what the texts' own templates would take for theirs. */
const WORDS = `"><img src=x onerror=top.ran=1></script><script>top.ran=1</script>{{name}}$t(yes)`;

/** No more than words may be changed: what the pages take for one of a fixed list is kept, and what is sealed. */
const KEPT = `('ledger_entry', 'ledger_detail', 'ledger_head', 'superseded_fact', 'superseded_data', 'throttle', 'saved_view', 'session')`;

interface Column extends Record<string, unknown> {
  table: string;
  column: string;
  array: boolean;
}

/** Puts the words before what stands in every text of the Customer that the database lets be any text. @returns where they stand now */
async function sayEverywhere(customerId: string): Promise<string[]> {
  const columns = await rows<Column>(`select c.table_name "table", c.column_name "column", c.data_type = 'ARRAY' "array" from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and (c.data_type = 'text' or c.udt_name = '_text')
      and exists (select from information_schema.columns k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'customer_id') and c.table_name not in ${KEPT}
      and c.column_name ~ '(name|reason|code|plan|options|make|model|words|note|statement|case_number|grounds)$'`);
  const said: string[] = [];
  for (const { table, column, array } of columns) {
    const text = array ? `array(select $w$${WORDS}$w$ || each from unnest(${column}) each)` : `$w$${WORDS}$w$ || ${column}`;
    const changed = await rows<{ n: number }>(`with said as (update ${table} set ${column} = ${text} where customer_id = '${customerId}' and ${column} is not null
      and (select set_config('session_replication_role', 'replica', true)) = 'replica' returning 1) select count(*)::integer n from said`).catch(() => []); // it may be no more than one of some words
    if (changed.some(({ n }) => n > 0)) said.push(`${table}.${column}`);
  }
  await rows(`update customer_directory set legal_name = $2 || legal_name where id = $1`, [customerId, WORDS]);
  return said;
}

/** What came alive of it; what is only read is no fault. */
const alive = (page: Page): Promise<unknown> => page.evaluate(() => [
  (globalThis as { ran?: number }).ran, ...[...document.querySelectorAll('[onerror], img[src="x"], script:not([src])')].map((each) => each.outerHTML.slice(0, 200)),
].filter(Boolean));

test('M20, S39: words that are markup, in every text of a company, are words on every screen', async ({ windowOf, emptyWindow, company }) => {
  test.setTimeout(900_000);
  const places = await placesOf(company);
  const said = await sayEverywhere(company.id);
  expect(said).toEqual(expect.arrayContaining(['member.display_name', 'access_grant.reason', 'sub_profile.name', 'cost_centre.name', 'service_client.name', 'sim.tariff_plan', 'device.model']));
  const pages = new Map<Client | null, Page>();
  let read = 0;
  for (const screen of SCREENS) {
    const who = await whoIs(screen, company, places);
    const page = pages.get(who) ?? await (who ? windowOf(who) : emptyWindow());
    pages.set(who, page);
    await openScreen(page, screen, places);
    await settle(page);
    expect(await alive(page), screen.name).toEqual([]);
    const shown = await page.getByText('<img src=x onerror=').count();
    if (shown > 0) read += 1;
  }
  expect(read).toBeGreaterThan(50);
});
