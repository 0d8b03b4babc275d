/** The first that fits: Edge and Opera say that they are Chrome, Chrome that it is Safari. */
const BROWSERS = [['Edge', /Edg(?:e|A|iOS)?\//], ['Opera', /OPR\//], ['Samsung Internet', /SamsungBrowser\//], ['Firefox', /(?:Firefox|FxiOS)\//], ['Chrome', /(?:Chrome|CriOS)\//], ['Safari', /Version\/.*Safari\//]] as const;
const SYSTEMS = [['iPhone', /iPhone/], ['iPad', /iPad/], ['Android', /Android/], ['Windows', /Windows/], ['macOS', /Macintosh|Mac OS X/], ['ChromeOS', /CrOS/], ['Linux', /Linux/]] as const;

const first = (names: readonly (readonly [string, RegExp])[], agent: string): string | undefined => names.find(([, mark]) => mark.test(agent))?.[0];

/** Chrome, Windows: without a version, so that an update is no other kind. Empty: no browser; all programs are one kind. */
export const deviceKind = (userAgent: string): string => [first(BROWSERS, userAgent), first(SYSTEMS, userAgent)].filter(Boolean).join(', ');
