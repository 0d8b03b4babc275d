import './lib/trusted-types';
import '@mantine/core/styles.css';
import './ui/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startSpeaking } from './lib/i18n';
import { isProblem } from './lib/problem';
import { queryClient } from './lib/query-client';
import { Toasts } from './lib/toasts';
import { router } from './router';
import { theme } from './ui/theme';

/** The page's nonce, for style elements; a browser shows it to scripts as a property only. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
setNonce(nonce); // the scroll lock of dialogs reads it there

await startSpeaking();
i18next.on('languageChanged', () => void queryClient.invalidateQueries({ queryKey: ['customer'] })); // the server's sentences, too, are in the reader's language
/** A refusal that a page shows is no fault of the page. */
const onCaughtError = (fault: unknown): void => {
  if (!isProblem(fault)) reportError(fault);
};

createRoot(document.getElementById('root') ?? document.body, { onCaughtError }).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        <Toasts />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
