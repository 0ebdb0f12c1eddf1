/**
 * The only file that touches Phaser: a canvas, textures made from our own drawings, images in depth order, a camera.
 * Phaser's own loop is stopped: a frame is drawn when something changed and not otherwise.
 */
import * as Phaser from 'phaser';

export type Renderer = 'canvas' | 'webgl';

/** An image on the stage; x and y are the top left corner. */
export type Picture = Phaser.GameObjects.Image;

export class Stage {
  readonly renderer: Renderer;
  readonly canvas: HTMLCanvasElement;
  readonly #game: Phaser.Game;
  readonly #scene: Phaser.Scene;
  readonly #ratio: number;

  constructor(game: Phaser.Game, scene: Phaser.Scene, ratio: number) {
    this.#game = game;
    this.#scene = scene;
    this.#ratio = ratio;
    this.canvas = game.canvas;
    this.renderer = game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas';
    scene.cameras.main.setOrigin(0, 0);
    game.loop.stop();
  }

  /** Device pixels for one CSS pixel. */
  get ratio(): number {
    return this.#ratio;
  }

  /** Size in device pixels. */
  get width(): number {
    return this.#game.scale.width;
  }

  get height(): number {
    return this.#game.scale.height;
  }

  /** @param width, height in CSS pixels */
  resize(width: number, height: number): void {
    const w = Math.max(1, Math.round(width * this.#ratio));
    const h = Math.max(1, Math.round(height * this.#ratio));
    this.#game.scale.resize(w, h);
    this.#scene.cameras.main.setSize(w, h);
    this.canvas.style.width = `${w / this.#ratio}px`;
    this.canvas.style.height = `${h / this.#ratio}px`;
  }

  /** Names a canvas as a texture, or takes the new one in place of the old. */
  texture(key: string, canvas: HTMLCanvasElement): void {
    const { textures } = this.#game;
    if (!textures.exists(key)) {
      textures.addImage(key, canvas as unknown as HTMLImageElement);
      return;
    }
    const texture = textures.get(key);
    const source = texture.source[0]!;
    source.updateSource(canvas as unknown as HTMLImageElement);
    const base = texture.get('__BASE');
    base.setSize(canvas.width, canvas.height);
  }

  /** The canvas of a texture was drawn on. */
  touch(key: string): void {
    this.#game.textures.get(key).source[0]!.update();
  }

  /** Cuts a rectangle of a texture as a numbered frame. */
  frame(key: string, name: number, x: number, y: number, width: number, height: number): void {
    const texture = this.#game.textures.get(key);
    // A frame that is cut anew stays the same: a picture that still shows it would be left with nothing to draw.
    if (texture.has(String(name))) texture.get(String(name)).setSize(width, height, x, y);
    else texture.add(name, 0, x, y, width, height);
  }

  drop(key: string): void {
    if (this.#game.textures.exists(key)) this.#game.textures.remove(key);
  }

  picture(key: string, depth: number): Picture {
    return this.#scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  }

  /** World pixel at the top left corner, and enlargement. */
  look(x: number, y: number, zoom: number): void {
    const camera = this.#scene.cameras.main;
    camera.setZoom(zoom);
    camera.setScroll(x, y);
  }

  /** Draws one frame now. */
  render(nowMs: number, deltaMs: number): void {
    this.#game.step(nowMs, deltaMs);
  }

  destroy(): void {
    this.#game.destroy(true);
    // Phaser waits for the next step of a loop that is stopped.
    (this.#game as unknown as { runDestroy(): void }).runDestroy();
  }
}

/** Opens a stage in an element. Rejects when the browser gives no drawing context of that kind. */
export function openStage(parent: HTMLElement, renderer: Renderer): Promise<Stage> {
  const ratio = renderer === 'webgl' ? Math.min(2, Math.max(1, window.devicePixelRatio || 1)) : 1;
  return new Promise((resolve, reject) => {
    let scene: Phaser.Scene | undefined;
    try {
      new Phaser.Game({
        type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        parent,
        width: Math.max(1, Math.round(parent.clientWidth * ratio)),
        height: Math.max(1, Math.round(parent.clientHeight * ratio)),
        scale: { mode: Phaser.Scale.NONE },
        backgroundColor: '#efe3cd',
        // The picture of the paper covers everything: clearing first would paint every pixel twice.
        clearBeforeRender: renderer === 'webgl',
        antialias: true,
        antialiasGL: false,
        banner: false,
        disableContextMenu: false,
        audio: { noAudio: true },
        input: { mouse: false, touch: false, keyboard: false, gamepad: false },
        powerPreference: 'low-power',
        scene: {
          create(this: Phaser.Scene) {
            scene = this;
          },
        },
        callbacks: {
          postBoot: (booted) => {
            booted.events.once(Phaser.Core.Events.POST_RENDER, () => {
              if (scene) resolve(new Stage(booted, scene, ratio));
              else reject(new Error('the floor did not start'));
            });
          },
        },
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Does the browser promise a WebGL that is not drawn by the processor? */
export function hasFastWebgl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
    if (!gl) return false;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return !/swiftshader|llvmpipe|software|basic render/i.test(name);
  } catch {
    return false;
  }
}
