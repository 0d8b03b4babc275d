import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** From light to dark. White is read on shades 8 and 9 at more than 6 : 1. */
const tide: MantineColorsTuple = ['#e9f5f9', '#d3e7ef', '#a5cede', '#72b4cc', '#4a9fbd', '#2f8db0', '#1b7ea3', '#0c6c90', '#005f80', '#00506d'];

/** The list itself scrolls: a frame around it would be a region that the keyboard does not reach. */
const scrollingList = { defaultProps: { withScrollArea: false }, styles: { options: { maxHeight: 250, overflowY: 'auto' } } } as const;

export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: { light: 8, dark: 8 },
  colors: { tide },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Roboto Mono", Menlo, Consolas, monospace',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.25' }, h2: { fontSize: '1.125rem', lineHeight: '1.35' }, h3: { fontSize: '1rem', lineHeight: '1.4' } } },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } }, // the first item is focused; a menu holds nothing but items
    Modal: { defaultProps: { centered: true, size: 'lg', overlayProps: { backgroundOpacity: 0.4 } }, styles: { title: { fontSize: '1.125rem', fontWeight: 650, lineHeight: 1.35 } } },
    ComboboxEmpty: { defaultProps: { role: 'option', 'aria-disabled': true } }, // a list holds options and nothing else
    Select: scrollingList,
    MultiSelect: scrollingList,
    Tooltip: { defaultProps: { withArrow: true, multiline: true, maw: 320, events: { hover: true, focus: true, touch: false } } },
    // the title of a coloured panel is read in the colour of text: the library's yellow on yellow has 3 : 1
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});
