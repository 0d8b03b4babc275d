import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { getNonce } from 'get-nonce';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './graphql.module.css';

/** Each at least 4.5 : 1 on the panel, light and dark. */
const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.bool, tags.null], color: 'light-dark(#8a2d7c, #e59bd9)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--link)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
  { tag: [tags.number, tags.atom, tags.variableName], color: 'var(--warn)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '0.875rem', backgroundColor: 'var(--panel)', color: 'var(--mantine-color-text)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--mantine-color-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-gutters.cm-gutters-before': { borderRight: 'none' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--quiet)', border: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'light-dark(#d3e7ef, #17485a)' },
  '.cm-tooltip': { backgroundColor: 'var(--panel)', color: 'var(--mantine-color-text)', border: '1px solid var(--line)', borderRadius: '0.4rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--mantine-primary-color-filled)', color: '#fff' },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal' },
});

/** Left to the browser, typing over what is chosen writes style attributes, which the policy of the page refuses with a report. */
const typeOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data }, view) {
    if (inputType !== 'insertText' || data === null || view.composing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true }));
    return true;
  },
});

interface EditorProps {
  label: string;
  value: string;
  /** Absent: it is only read. */
  onChange?: (text: string) => void;
  /** Language, completion, keys; those of the first time stay. */
  extensions: readonly Extension[];
  /** Called once with the editor, for what is known of it later. */
  onReady?: (view: EditorView) => void;
}

/** A field for program text. Tab leaves it, as it leaves every field. */
export function Editor({ label, value, onChange, extensions, onReady }: EditorProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          ...extensions, EditorView.cspNonce.of(getNonce() ?? ''), typeOver, look, syntaxHighlighting(colors), lineNumbers(), foldGutter(), history(), drawSelection(), bracketMatching(), closeBrackets(), EditorView.lineWrapping,
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorState.readOnly.of(!onChange), EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed.current?.(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    onReady?.(made);
    return () => made.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one editor for its life: its text lives in it, and what comes from outside is put there below
  }, [label]);
  useEffect(() => {
    const made = view.current;
    if (made && made.state.doc.toString() !== value) made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } });
  }, [value]);
  return <div ref={place} className={css['editor']} />;
}
