import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { admit } from '../factories/member.js';
import type { ACustomer } from '../factories/customer.js';
import { mailsTo, PASSWORD, Persona } from '../support/as.js';

const STEP_SECONDS = 30;

/** The newest mailed link to a page of the portal, as the path to open. */
export async function linkTo(email: string, page: string): Promise<string> {
  const [mail] = await mailsTo(email, `/${page}`);
  const path = new RegExp(`https?://[^/\\s]+(/${page}\\S*)`).exec(mail?.body ?? '')?.[1];
  if (path === undefined) throw new Error(`no link to ${page} was mailed to ${email}`);
  return path;
}

/** A code that was not used yet by whoever has just set the factor: the next one, which counts already. */
export const nextCode = (secret: string): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + STEP_SECONDS });
export const codeNow = (secret: string): string => generateSync({ secret });

/** Somebody of his own, so that what a spec does to his sign-in is nobody else's matter. */
export async function somebody(customer: ACustomer, { secondFactor = true, displayName = 'Ivo Own' } = {}): Promise<Persona> {
  const { body, status, bytes } = await admit(customer, { displayName, language: 'en' });
  if (status !== 201) throw new Error(`admission: ${bytes}`);
  return Persona.accepting(body.email, { secondFactor });
}

export async function typePassword(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** An authenticator in the browser that gives what it is asked for without anybody touching it. */
export async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
}
