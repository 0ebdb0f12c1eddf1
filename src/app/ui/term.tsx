import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { session } from '../app.ts';
import type { AnyTerm } from '../help/glossary.fr.ts';
import { book, fetchBook, figuresOf } from '../help/open.ts';
import { texts } from '../texts/index.ts';
import { Icon } from './icon.tsx';

/** Room kept between the explanation and the edges of the page, and its widest, in px. */
const GAP = 8;
const WIDTH = 340;

interface Props {
  /** A word of the glossary, or an indicator of the catalogue. */
  readonly id: AnyTerm;
  /** The word as it stands beside the button. */
  readonly word: string;
}

/** A label of several words and its “i”, which never stands alone on a line. */
export function TermLabel({ id, word }: Props) {
  const last = word.lastIndexOf(' ') + 1;
  return (
    <>
      {word.slice(0, last)}
      <span class="term-last">
        {word.slice(last)}
        <Term id={id} word={word} />
      </span>
    </>
  );
}

/**
 * A small “i” beside a word of the trade. It opens what the word means, its formula and an example with the store's own
 * figures; Escape, a click elsewhere or leaving it closes it. What it says comes right after the button, where a reader
 * goes on.
 */
export function Term({ id, word }: Props) {
  const t = texts.value.help;
  const at = useSignal<{ left: number; top: number } | undefined>(undefined);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = (): void => {
    at.value = undefined;
  };
  useEffect(() => {
    if (!at.value) return undefined;
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('scroll', outside, true);
    addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('scroll', outside, true);
      removeEventListener('resize', close);
    };
  }, [at.value]);
  const toggle = (): void => {
    if (at.value) return close();
    void fetchBook();
    const { bottom, left } = button.current!.getBoundingClientRect();
    const width = Math.min(WIDTH, innerWidth - 2 * GAP);
    at.value = { left: Math.max(GAP, Math.min(left, innerWidth - width - GAP)), top: bottom + 4 };
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the button and of what it opens
    <span
      class="term"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !at.value) return;
        // The dialog around stays open.
        event.preventDefault();
        event.stopPropagation();
        close();
        button.current?.focus();
      }}
      onFocusOut={(event) => {
        const next = event.relatedTarget as Node | null;
        if (next && !root.current?.contains(next)) close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="term-button"
        aria-label={t.about(word.replaceAll('\u00ad', ''))}
        aria-expanded={at.value !== undefined}
        aria-controls={at.value ? panel : undefined}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
      >
        <Icon name="info" size={14} />
      </button>
      {at.value && <Explanation id={id} panel={panel} at={at.value} />}
    </span>
  );
}

function Explanation({ id, panel, at }: { id: AnyTerm; panel: string; at: { left: number; top: number } }) {
  const t = texts.value.help;
  const box = useRef<HTMLSpanElement>(null);
  const ready = book.value;
  const said = ready?.explain(id, figuresOf(session.value));
  // Near the bottom of the page it opens upwards.
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const over = current.getBoundingClientRect().bottom + GAP - innerHeight;
    current.style.top = `${Math.max(GAP, over > 0 ? at.top - over : at.top)}px`;
  }, [at, said]);
  return (
    <span
      ref={box}
      id={panel}
      class="term-panel"
      role="status"
      style={{
        left: `${at.left}px`,
        top: `${at.top}px`,
        width: `min(${WIDTH}px, calc(100vw - ${2 * GAP}px))`,
      }}
    >
      {said ? (
        <>
          <strong>{said.word}</strong>
          {said.formula && (
            <span>
              <em>{t.formula}</em>
              {texts.value.colon}
              {said.formula}
            </span>
          )}
          <span>{said.says}</span>
          {said.own && (
            <span class="own">
              <em>{t.example}</em>
              {texts.value.colon}
              {said.own}
            </span>
          )}
        </>
      ) : (
        t.loading
      )}
    </span>
  );
}
