import type { Page } from '@playwright/test';
import type { Who } from './company.js';
import type { Places } from './places.js';

/** A control by its name, words for the field that has the focus, or what happens to the window meanwhile. */
export type Step = string | RegExp | { type: string } | { meanwhile: (page: Page) => Promise<unknown> };

/** Something that opens above a page: a dialog, a menu, a list to choose from, a reason. */
export interface Opening {
  /** What is done for it, one after the other. */
  by: readonly Step[];
  /** The file below web/src in which it is written. */
  of: string;
  /** How the dialog is called; without: it has no name of its own. */
  shows?: string | RegExp;
}

export interface Screen {
  name: string;
  /** Null: nobody is signed in. */
  who: Who | 'agent' | 'recoveryAgent' | 'beginner' | 'ofTwoCapacities' | 'groupOwner' | null;
  at: (places: Places) => string;
  /** An agent says first why he looks. */
  look?: true;
  opens?: readonly Opening[];
}

/** Of a Customer. */
export const at = (path: string) => ({ customerId }: Places): string => `/customers/${customerId}${path}`;

/** What opens on more than one of them. */
export const WHY_NOT = 'lib/why.tsx';
export const LOCKED = 'lib/locked.tsx';
export const MY_MENU: Opening = { by: [/^Your menu/], of: 'features/frame/person-menu.tsx' };
