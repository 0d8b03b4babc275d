import type { FastifyInstance } from 'fastify';
import { escaped, servePage } from './html-page.js';

/** Where the first address and the links of mails lead until there is a web portal: what this is, and the least form behind a link. */
export function serveLinkPages(server: FastifyInstance, { operatorName }: { operatorName: string }): void {
  servePage(server, '/', { title: 'Welcome', main: WELCOME.replace('{operator}', escaped(operatorName)) });
  servePage(server, '/invitation', {
    title: 'Accept the invitation', script: scriptFor('/api/v1/invitations/acceptance'),
    main: form('Accept the invitation', 'Choose your password. If you sign in to Mandate already, type the one you have.', 'Accept'),
  });
  servePage(server, '/password-reset', {
    title: 'Choose a new password', script: scriptFor('/api/v1/password-resets/redemption'),
    main: form('Choose a new password', 'You will be signed out everywhere. Your second factor stays as it is.', 'Set the password'),
  });
}

const WELCOME = `  <h1>Mandate</h1>
  <p>The access portal of {operator}: who of a company may see and do what with its lines, SIM cards, invoices and documents, and why.</p>
  <ul>
    <li><a href="/sign-in">Sign in</a></li>
    <li><a href="/api/docs">The API, to read</a> (<a href="/api/openapi.json">OpenAPI</a>)</li>
    <li><a href="/graphiql">GraphQL, to try</a></li>
  </ul>
  <p>Web pages for everyday work are not there yet; all of it is done by REST, GraphQL and the command line.</p>
`;

const form = (title: string, says: string, button: string): string => `  <h1>${title}</h1>
  <p>${says}</p>
  <form method="post">
    <label for="password">Password</label><input id="password" name="password" type="password" autocomplete="new-password" required autofocus aria-describedby="said">
    <button>${button}</button>
    <output id="said" aria-live="polite"></output>
  </form>
  <a href="/sign-in">Sign in</a>
`;

/** The token stands behind #, which no server sees; it leaves the address bar at once. */
const scriptFor = (door: string): string => `const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);
addEventListener('hashchange', () => location.reload());
const form = document.querySelector('form');
const said = form.querySelector('output');
const button = form.querySelector('button');
if (!token) said.textContent = 'The link is not complete. Open it from the mail again.';
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  said.textContent = '';
  try {
    const answer = await fetch('${door}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token, password: form.elements.password.value }) });
    if (answer.ok) return location.assign('/sign-in');
    const { title, errors = [] } = await answer.json();
    said.textContent = [title, ...errors.map(({ message }) => message)].join(' ');
  } catch {
    said.textContent = 'The portal cannot be reached. Try again.';
  } finally {
    button.disabled = false;
  }
});
`;
