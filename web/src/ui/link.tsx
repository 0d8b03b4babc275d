import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link in a text, typed by the routes. */
export const TextLink = createLink(Anchor<'a'>);

/** A button that leads somewhere. */
export const ButtonLink = createLink(Button<'a'>);
