import type { Files, Words } from '../i18n';

const everywhere = import.meta.glob<Words>(['/src/lib/texts/en.json', '/src/features/frame/texts/en.json'], { import: 'default', eager: true });
const ofPages = import.meta.glob<Words>(['/src/features/*/texts/en.json', '!/src/features/frame/texts/*'], { import: 'default' });

export const FILES: Files = { ...everywhere, ...ofPages };
