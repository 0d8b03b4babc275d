import { Group, Image, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { LanguageMenu } from '../../lib/language-menu';
import mark from '../../ui/mandate.svg';

/** The frame of the pages before anybody is signed in. */
export function DoorPage({ title, children }: { title: string; children: ReactNode }): ReactNode {
  useEffect(() => {
    document.title = `${title} · Mandate`;
  }, [title]);
  return (
    <Stack component="main" maw="26rem" mx="auto" px="md" py="10vh" gap="lg">
      <Group justify="space-between">
        <Group gap="xs"><Image src={mark} alt="" w={32} h={32} /><strong>Mandate</strong></Group>
        <LanguageMenu />
      </Group>
      <Title order={1}>{title}</Title>
      {children}
    </Stack>
  );
}
