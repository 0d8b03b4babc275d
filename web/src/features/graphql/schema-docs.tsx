import { Anchor, Button, TextInput } from '@mantine/core';
import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './graphql.module.css';

interface Line {
  name: string;
  /** What it is; none for a value of a list. */
  type: { text: string; of: GraphQLNamedType } | null;
  args: readonly GraphQLArgument[];
  description: string | null | undefined;
}

function linesOf(type: GraphQLNamedType): readonly Line[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ name, type: null, args: [], description }));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => ({
    name: field.name, type: { text: String(field.type), of: getNamedType(field.type) }, args: 'args' in field ? field.args : [], description: field.description,
  }));
}

/** What can be asked, to read and to follow, beside the query. */
export function SchemaDocs({ schema }: { schema: GraphQLSchema }): ReactNode {
  const { t } = useTranslation('graphql');
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type);
  const [path, setPath] = useState<readonly GraphQLNamedType[]>([]);
  const [word, setWord] = useState('');
  const shown = path.at(-1);
  const go = (next: readonly GraphQLNamedType[]): void => {
    setPath(next);
    setWord('');
  };
  return (
    <section aria-label={t('docs')} className={css['docs']}>
      {shown && <Button variant="subtle" size="compact-sm" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={() => go(path.slice(0, -1))}>{path.at(-2)?.name ?? t('docsRoots')}</Button>}
      <TextInput type="search" size="xs" aria-label={t('docsFind')} placeholder={t('docsFind')} value={word} onChange={({ currentTarget }) => setWord(currentTarget.value)} my="xs" />
      {(shown ? [shown] : roots).map((type) => <OneType key={type.name} type={type} word={word.trim().toLowerCase()} onFollow={(next) => go([...path, next])} />)}
    </section>
  );
}

function OneType({ type, word, onFollow }: { type: GraphQLNamedType; word: string; onFollow: (type: GraphQLNamedType) => void }): ReactNode {
  return (
    <>
      <h2>{type.name}</h2>
      {type.description && <p>{type.description}</p>}
      <ul>{linesOf(type).filter(({ name }) => name.toLowerCase().includes(word)).map((line) => <OneLine key={line.name} line={line} onFollow={onFollow} />)}</ul>
    </>
  );
}

function OneLine({ line: { name, type, args, description }, onFollow }: { line: Line; onFollow: (type: GraphQLNamedType) => void }): ReactNode {
  const follow = (text: string, of: GraphQLNamedType): ReactNode => (linesOf(of).length > 0 ? <Anchor component="button" type="button" size="sm" onClick={() => onFollow(of)}>{text}</Anchor> : <span>{text}</span>);
  return (
    <li>
      <strong>{name}</strong>
      {args.length > 0 && <>({args.map((arg, index) => <span key={arg.name}>{index > 0 && ', '}{arg.name}: {follow(String(arg.type), getNamedType(arg.type))}</span>)})</>}
      {type && <>: {follow(type.text, type.of)}</>}
      {description && <small>{description}</small>}
    </li>
  );
}
