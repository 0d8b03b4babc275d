import type { Config } from '../../config/config.js';

type Origin = Pick<Config, 'origin'>;

/** Made of the configured origin only (S24). */
export const issuerOf = ({ origin }: Origin): string => `${origin}/oauth`;

/** The one audience of our access tokens: this API. */
export const audienceOf = ({ origin }: Origin): string => `${origin}/api`;
