/** The first that fits: Edge and Opera say that they are Chrome, Chrome that it is Safari. */
const BROWSERS = [['Edge', /Edg(?:e|A|iOS)?\//], ['Opera', /OPR\//], ['Samsung Internet', /SamsungBrowser\//], ['Firefox', /(?:Firefox|FxiOS)\//], ['Chrome', /(?:Chrome|CriOS)\//], ['Safari', /Version\/.*Safari\//]] as const;
const SYSTEMS = [['iPhone', /iPhone/], ['iPad', /iPad/], ['Android', /Android/], ['Windows', /Windows/], ['macOS', /Macintosh|Mac OS X/], ['ChromeOS', /CrOS/], ['Linux', /Linux/]] as const;

const first = (names: readonly (readonly [string, RegExp])[], agent: string): string | undefined => names.find(([, mark]) => mark.test(agent))?.[0];

/** Chrome on Windows, as people know it; empty when a program that is no browser says something else. */
export const deviceOf = (userAgent: string): string => [first(BROWSERS, userAgent), first(SYSTEMS, userAgent)].filter(Boolean).join(', ');

/** For the picture beside it. */
export const isPhone = (userAgent: string): boolean => /iPhone|Android.*Mobile/.test(userAgent);
