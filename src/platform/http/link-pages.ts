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
  servePage(server, '/email-confirmation', {
    title: 'Confirm your new address', script: scriptFor('/api/v1/email-change/confirmation'),
    main: choice('Confirm your new address', 'You will sign in with it, after 72 hours or as soon as your old address approves.', '<button>Confirm</button>'),
  });
  servePage(server, '/email-veto', {
    title: 'Your address is about to change', script: scriptFor('/api/v1/email-change/veto'),
    main: choice('Your address is about to change', 'If you did not ask for it, stop it: you will be signed out everywhere. If you did, it need not wait.',
      '<button>Stop it</button> <button data-door="/api/v1/email-change/approval">Approve it</button>'),
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

const choice = (title: string, says: string, buttons: string): string => `  <h1>${title}</h1>
  <p>${says}</p>
  <form method="post">
    ${buttons}
    <output id="said" aria-live="polite"></output>
  </form>
  <a href="/sign-in">Sign in</a>
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
const buttons = form.querySelectorAll('button');
const enable = (yes) => buttons.forEach((button) => { button.disabled = !yes; });
if (!token) said.textContent = 'The link is not complete. Open it from the mail again.';
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = JSON.stringify({ token, ...Object.fromEntries(new FormData(form)) });
  enable(false);
  said.textContent = '';
  try {
    const answer = await fetch(event.submitter?.dataset.door ?? '${door}', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    if (answer.ok) return location.assign('/sign-in');
    const { title, errors = [] } = await answer.json();
    said.textContent = [title, ...errors.map(({ message }) => message)].join(' ');
  } catch {
    said.textContent = 'The portal cannot be reached. Try again.';
  } finally {
    enable(true);
  }
});
`;
