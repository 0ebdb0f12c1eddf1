import { SCALES } from '../../floor/scale.ts';
import type { Layer, PickKind } from '../../floor/types.ts';
import { type LayerView, meanWait } from '../../layers.ts';
import type { Session } from '../../session.ts';
import { texts } from '../../texts/index.ts';

interface Props {
  readonly session: Session;
  readonly layer: Exclude<Layer, 'none'>;
  readonly shown: LayerView;
  readonly onPick: (kind: PickKind, id: string) => void;
}

/** What the colours of a layer mean, and its numbers in order: the same as the picture, for everybody. */
export function Legend({ session, layer, shown, onPick }: Props) {
  const t = texts.value.floor.legend;
  const { lines, most, write } = shown;
  return (
    <section class="legend" aria-label={t.label}>
      <p>{layer === 'wait' ? t.wait(meanWait(session)) : t[layer]}</p>
      <p class="legend-scale">
        <span>{write(0)}</span>
        {SCALES[layer].map((colour) => (
          <i key={colour} style={{ background: colour }} />
        ))}
        <span>{write(most)}</span>
      </p>
      {lines.length === 0 ? (
        <p class="soft">{layer === 'empty' ? t.nothingEmpty : t.none}</p>
      ) : (
        <ol>
          {lines.map(({ kind, id, label, mark }) => (
            <li key={id}>
              <button type="button" class="link" onClick={() => onPick(kind, id)}>
                {label}
              </button>
              <strong>{mark.text}</strong>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
