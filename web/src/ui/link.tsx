import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

type Attributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps | keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> };

/** A link in a text, typed by the routes. */
export const TextLink = createLink((props: AnchorProps & Attributes): ReactNode => <Anchor {...props} />);

/** A link that looks like a button: it leads somewhere, and is said to. */
export const ButtonLink = createLink((props: ButtonProps & Attributes): ReactNode => <Button component="a" {...props} />);
