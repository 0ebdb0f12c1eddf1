import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { MS_PER_MINUTE } from '../../../kernel/index.ts';
import { tell } from '../../app.ts';
import type { Floor, Layer, PickKind } from '../../floor/types.ts';
import { layerView } from '../../layers.ts';
import type { Session } from '../../session.ts';
import { reducedMotion } from '../../settings.ts';
import { texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { openFloor } from './floorHost.ts';
import { Legend } from './legend.tsx';
import { Behind, InStore } from './pills.tsx';

export interface Picked {
  readonly kind: PickKind;
  readonly id: string;
  /** Side of the floor that leaves the thing in sight. */
  readonly side?: 'left' | 'right';
}

interface Props {
  readonly session: Session;
  readonly hidden: boolean;
  readonly picked: Signal<Picked | undefined>;
  readonly listed: Signal<boolean>;
  /** Height of what floats over the bottom of the floor, CSS pixels. */
  readonly bottom: number;
}

const PAN = 60;
/** Shifts end with the day: time for the last of the crew to walk out, so that nobody is drawn at a till all evening. */
const WALK_OUT_MS = 5 * MS_PER_MINUTE;
/** The moment to draw. */
function drawnMs({ behind, phase, timeMs }: Session): number {
  const closed = phase.value === 'evening' || phase.value === 'over';
  return closed && !behind.value ? timeMs + WALK_OUT_MS : timeMs;
}

const LAYERS: readonly Layer[] = ['none', 'empty', 'traffic', 'yield', 'wait'];

/** The picture of the store and its handles. The picture itself is hidden from assistive technologies: see the twin. */
export function FloorView({ session, hidden, picked, listed, bottom }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const floor = useRef<Floor | undefined>(undefined);
  const ready = useSignal<'loading' | 'ready' | 'failed'>('loading');
  const layer = useSignal<Layer>('none');
  const t = texts.value.store;

  /** A picture that fails must not stop the game: it goes, and the words stay. */
  const failed = (error: unknown): void => {
    console.error('floor', error);
    const broken = floor.current;
    floor.current = undefined;
    ready.value = 'failed';
    tell({ kind: 'floor-failed' });
    try {
      broken?.destroy();
    } catch {
      // It has failed already, and that was told.
    }
  };
  const draw = (action: (floor: Floor) => void): void => {
    if (!floor.current) return;
    try {
      action(floor.current);
    } catch (error) {
      failed(error);
    }
  };

  useEffect(() => {
    let gone = false;
    const freeSide = (kind: PickKind, id: string): Picked['side'] => {
      const spot = floor.current?.locate(kind, id);
      return spot && spot.x < parent.current!.clientWidth / 2 ? 'right' : 'left';
    };
    const { view, game } = session;
    openFloor(parent.current!, {
      view,
      game,
      model: view.model,
      reducedMotion: reducedMotion(),
      padding: { top: 64, right: 16, bottom: bottom + 12, left: 16 },
      onPick: (kind, id) => {
        picked.value = { kind, id, side: freeSide(kind, id) };
      },
    }).then(
      (made) => {
        if (gone) return made.destroy();
        floor.current = made;
        ready.value = 'ready';
        draw((one) => one.sync(drawnMs(session)));
      },
      (error: unknown) => {
        if (!gone) failed(error);
      },
    );
    return () => {
      gone = true;
      draw((one) => one.destroy());
      floor.current = undefined;
    };
  }, [session]);

  useEffect(() => {
    if (hidden) return;
    const show = (): void => draw((one) => one.sync(drawnMs(session)));
    show();
    draw((one) => one.refreshFixtures());
    return session.onFrame(show);
  }, [session, hidden]);

  // Shelves are looked at again whenever figures are, and once per minute while time passes.
  const minute = session.minute.value;
  const version = session.version.value;
  useEffect(() => {
    if (hidden) return;
    draw((one) => {
      one.refreshFixtures();
      if (session.speed.value === 0) one.sync(drawnMs(session));
    });
  }, [minute, version, hidden]);

  const one = picked.value;
  useEffect(() => {
    draw((it) => it.highlight(one?.kind ?? 'fixture', one?.id ?? null));
  }, [one, ready.value]);

  useEffect(() => {
    draw((one) => {
      one.setPadding({ bottom: bottom + 12 });
      one.fit();
    });
  }, [bottom, ready.value]);

  const still = reducedMotion();
  useEffect(() => {
    draw((it) => it.setReducedMotion(still));
  }, [still, ready.value]);

  // A layer follows the game: its numbers are read again with the figures.
  const shown = layer.value === 'none' ? undefined : layerView(session, layer.value);
  const said = shown?.marks.map((mark) => mark?.text).join();
  useEffect(() => {
    draw((it) => it.setLayer(layer.value, shown?.marks ?? []));
  }, [layer.value, said, ready.value]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [PAN, 0],
      ArrowRight: [-PAN, 0],
      ArrowUp: [0, PAN],
      ArrowDown: [0, -PAN],
    };
    const move = moves[event.key];
    if (move) floor.current?.panBy(...move);
    else if (event.key === '+') floor.current?.zoomBy(1.25);
    else if (event.key === '-') floor.current?.zoomBy(0.8);
    else if (event.key === '0') floor.current?.fit();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div class="floor" ref={parent} aria-hidden="true" />
      {ready.value === 'loading' && <p class="floor-wait">{t.floorLoading}</p>}
      <div class="floor-top">
        {ready.value === 'ready' && (
          <fieldset class="pill layers">
            <legend>{t.layers.label}</legend>
            {LAYERS.map((id) => (
              <button
                key={id}
                type="button"
                aria-pressed={layer.value === id}
                onClick={() => (layer.value = id)}
              >
                {texts.value.floor.layers[id]}
              </button>
            ))}
          </fieldset>
        )}
        <div class="floor-left">
          <Behind session={session} />
          {shown && layer.value !== 'none' && ready.value === 'ready' && (
            <Legend
              session={session}
              layer={layer.value}
              shown={shown}
              onPick={(kind, id) => (picked.value = { kind, id, side: 'right' })}
            />
          )}
        </div>
        <InStore session={session} />
        {ready.value === 'ready' && (
          /* biome-ignore lint/a11y/noStaticElementInteractions: arrows are a comfort around buttons that do the same */
          <div class="zoom" onKeyDown={onKeyDown}>
            <Button icon="zoom-in" label={t.zoomIn} onClick={() => floor.current?.zoomBy(1.25)} />
            <Button icon="zoom-out" label={t.zoomOut} onClick={() => floor.current?.zoomBy(0.8)} />
            <Button icon="maximize" label={t.fit} onClick={() => floor.current?.fit()} />
            <Button
              icon="list"
              label={texts.value.floor.list.open}
              pressed={listed.value}
              onClick={() => (listed.value = !listed.value)}
            />
          </div>
        )}
      </div>
    </>
  );
}
