import type { FastifyInstance, FastifyRequest } from 'fastify';
import { escaped, servePage } from './html-page.js';

/** A person's cookie or an agent's; whether it still counts, the next request hears. */
export const hasSession = ({ cookies }: FastifyRequest): boolean => Object.keys(cookies).some((name) => /^(?:__Host-)?mandate(?:-operator)?$/.test(name));

/** The least page to sign in, for the GraphQL page: it sends the form as the API wants it, so there is no second way in. */
export function serveSignInPage(server: FastifyInstance, { demo, operatorName }: { demo: boolean; operatorName: string }): void {
  const hint = demo ? 'In the demo:<br><code>npm run mandate -- demo-code &lt;e-mail&gt;</code>' : 'Six digits of your authenticator, or a recovery code. Leave it empty if you have none.';
  servePage(server, '/sign-in', { title: 'Sign in', main: MAIN.replace('{operator}', escaped(operatorName)).replace('{hint}', hint), script: SCRIPT });
}

const MAIN = `  <h1>Sign in</h1>
  <p>{operator} · to the GraphQL page</p>
  <form method="post">
    <label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="username" required autofocus>
    <label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
    <label for="code">Code</label><input id="code" name="code" autocomplete="one-time-code" maxlength="30" aria-describedby="hint"><small id="hint">{hint}</small>
    <label class="plain"><input id="agent" type="checkbox"> I am an agent of the operator</label>
    <button>Sign in</button>
    <output aria-live="polite"></output>
  </form>
  <a href="/graphiql/?token">Go on with the token of a service client</a>
`;

const SCRIPT = `const form = document.querySelector('form');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password, code, agent } = form.elements;
  const said = form.querySelector('output');
  const button = form.querySelector('button');
  button.disabled = true;
  said.textContent = '';
  try {
    const body = JSON.stringify({ email: email.value, password: password.value, ...(code.value && { code: code.value.trim() }) });
    const answer = await fetch(agent.checked ? '/api/v1/operator/session' : '/api/v1/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    if (answer.ok) return location.assign('/graphiql/');
    said.textContent = (await answer.json()).title;
  } catch {
    said.textContent = 'The portal cannot be reached. Try again.';
  } finally {
    button.disabled = false;
  }
});
`;
