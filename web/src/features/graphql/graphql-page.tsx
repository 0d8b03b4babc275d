import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { IconAlignLeft, IconBook, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { parse, print } from 'graphql';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageMenu } from '../../lib/language-menu';
import { ProblemNote } from '../../lib/problem-note';
import { agentQuery, sessionQuery } from '../../lib/session';
import mark from '../../ui/mandate.svg';
import { ask, type Caller, readSchema } from './ask';
import { firstQuery } from './first-queries';
import css from './graphql.module.css';
import { QueryEditor, ResultEditor, VariablesEditor } from './editors';
import { SchemaDocs } from './schema-docs';

const KEY = 'mandate.graphql';

/** What was written in this tab, if it was oneself who wrote it. */
function ownText(who: string): string | null {
  const [whose, ...lines] = (sessionStorage.getItem(KEY) ?? '').split('\n');
  return whose === who ? lines.join('\n') : null;
}

/** Whoever is signed in, a person or an agent. */
function useMe(): { id: string; name: string; agent: boolean } {
  const person = useQuery(sessionQuery).data;
  const agent = useQuery({ ...agentQuery, enabled: !person }).data;
  const { id = '', displayName: name = '' } = person?.identity ?? agent ?? {};
  return { id, name, agent: Boolean(agent) };
}

/** A page to write GraphQL in: it runs with the rights of whoever is signed in, or of a token that is put into it. */
export function GraphqlPage(): ReactNode {
  const me = useMe();
  return <Desk key={me.id} {...me} />; // nothing that one wrote, chose or was answered is there for another
}

function Desk({ id, name, agent }: ReturnType<typeof useMe>): ReactNode {
  const { t } = useTranslation('graphql');
  const { query, setQuery } = useKept(id, firstQuery(t, agent));
  const [variables, setVariables] = useState('');
  const [caller, setCaller] = useState<Caller>({ token: '', reason: '' });
  const [docs, setDocs] = useState(true);
  const schema = useQuery({ queryKey: ['graphql-schema'], queryFn: readSchema, staleTime: Infinity });
  const run = useMutation({ mutationFn: () => ask(caller, { query, ...(variables.trim() && { variables: JSON.parse(variables) as unknown }) }) });
  useEffect(() => {
    document.title = `${t('title')} · Mandate`;
  }, [t]);
  return (
    <main className={css['page']}>
      <header className={css['bar']}>
        <Link to="/" className={css['home']} aria-label="Mandate"><img src={mark} alt="" width={28} height={28} /></Link>
        <h1>{t('title')}</h1>
        <span className={css['who']}>{caller.token ? t('asToken') : t('asYourself', { name })}</span>
        <Button size="xs" leftSection={<IconPlayerPlay size={14} aria-hidden />} loading={run.isPending} onClick={() => run.mutate()}>{t('run')}</Button>
        <Button size="xs" variant="default" leftSection={<IconAlignLeft size={14} aria-hidden />} onClick={() => setQuery(tidy(query))}>{t('tidy')}</Button>
        <Button size="xs" variant="default" leftSection={<IconBook size={14} aria-hidden />} aria-pressed={docs} onClick={() => setDocs(!docs)}>{t('docs')}</Button>
        <LanguageMenu />
      </header>
      <div className={css['panes']} data-docs={docs}>
        <div className={`${css['pane'] ?? ''} ${css['left'] ?? ''}`}>
          <h2>{t('query')}</h2>
          <QueryEditor label={t('query')} value={query} onChange={setQuery} onRun={() => run.mutate()} schema={schema.data ?? null} />
          <h2>{t('variables')}</h2>
          <VariablesEditor label={t('variables')} value={variables} onChange={setVariables} onRun={() => run.mutate()} />
          <Callers caller={caller} onChange={setCaller} agent={agent} />
        </div>
        <div className={css['pane']}>
          <h2>{t('result')}</h2>
          <Result fault={run.error} answer={run.data} />
        </div>
        {docs && <Docs schema={schema} />}
      </div>
    </main>
  );
}

/** What oneself typed stays for as long as the tab is open; what the page began with follows the language. */
function useKept(who: string, first: string): { query: string; setQuery: (query: string) => void } {
  const [typed, setTyped] = useState(() => ownText(who));
  useEffect(() => {
    if (who === '') return; // signed out: what was written waits for whoever wrote it
    if (typed === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, `${who}\n${typed}`);
  }, [who, typed]);
  return { query: typed ?? first, setQuery: (query) => setTyped(query === first ? null : query) };
}

/** Text that is no GraphQL yet stays as it was typed. */
function tidy(query: string): string {
  try {
    const comments = query.split('\n').filter((line) => line.trim().startsWith('#'));
    return [...comments, print(parse(query))].join('\n');
  } catch {
    return query;
  }
}

function Result({ fault, answer }: { fault: Error | null; answer: unknown }): ReactNode {
  const { t } = useTranslation('graphql');
  const text = answer === undefined ? '' : JSON.stringify(answer, null, 2);
  return (
    <>
      {fault ? <Fault fault={fault} /> : <ResultEditor label={t('result')} value={text} />}
      <span role="status" className="visually-hidden">{text && t('answered')}</span>
    </>
  );
}

function Fault({ fault }: { fault: Error }): ReactNode {
  const { t } = useTranslation('graphql');
  return <div style={{ padding: '0 0.9rem' }}>{fault instanceof SyntaxError ? <Alert color="yellow" variant="light" role="alert" title={t('variablesWrong')}>{fault.message}</Alert> : <ProblemNote fault={fault} />}</div>;
}

function Docs({ schema: { data, error } }: { schema: { data: Awaited<ReturnType<typeof readSchema>> | undefined; error: Error | null } }): ReactNode {
  const { t } = useTranslation('graphql');
  if (data) return <SchemaDocs schema={data} />;
  return <section className={css['docs']} aria-label={t('docs')}>{error ? <ProblemNote fault={error} /> : data === null && t('schemaHidden')}</section>;
}

/** Who asks, where it is not oneself; and why, for an agent. */
function Callers({ caller, onChange, agent }: { caller: Caller; onChange: (caller: Caller) => void; agent: boolean }): ReactNode {
  const { t } = useTranslation('graphql');
  return (
    <div className={css['callers']}>
      {agent && <TextInput label={t('reason')} description={t('reasonHint')} value={caller.reason} onChange={({ currentTarget }) => onChange({ ...caller, reason: currentTarget.value })} />}
      <details>
        <summary>{t('others')}</summary>
        <PasswordInput label={t('token')} description={t('tokenHint')} autoComplete="off" value={caller.token} visibilityToggleButtonProps={{ 'aria-label': t('tokenShow') }} onChange={({ currentTarget }) => onChange({ ...caller, token: currentTarget.value.trim() })} />
      </details>
    </div>
  );
}
