import { json } from '@codemirror/lang-json';
import { Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import { autocompletion } from '@codemirror/autocomplete';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Editor } from './editor';

interface TextProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onRun: () => void;
}

/** Ctrl Enter, ahead of every other meaning of Enter. */
function useRunKey(onRun: () => void) {
  const run = useRef(onRun);
  useEffect(() => {
    run.current = onRun;
  }, [onRun]);
  // eslint-disable-next-line react-hooks/refs -- read when the key is pressed, not while the page is made
  const [key] = useState(() => Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => {
    run.current();
    return true;
  } }])));
  return key;
}

/** GraphQL, with completion and faults from the schema as soon as it is known. */
export function QueryEditor({ schema, onRun, ...text }: TextProps & { schema: GraphQLSchema | null }): ReactNode {
  const [view, setView] = useState<EditorView | null>(null);
  const key = useRunKey(onRun);
  useEffect(() => {
    if (view && schema) updateSchema(view, schema);
  }, [view, schema]);
  return <Editor {...text} extensions={[key, graphql(), autocompletion()]} onReady={setView} />;
}

export function VariablesEditor({ onRun, ...text }: TextProps): ReactNode {
  const key = useRunKey(onRun);
  return <Editor {...text} extensions={[key, json()]} />;
}

export const ResultEditor = (text: { label: string; value: string }): ReactNode => <Editor {...text} extensions={[json()]} />;
