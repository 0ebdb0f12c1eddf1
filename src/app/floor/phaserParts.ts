/**
 * What the floor uses of Phaser, for the build of the page: the published bundle brings physics, sound, tilemaps, tweens,
 * loaders… and cannot be shaken, so its source modules are bundled instead. `stage.ts` imports `phaser` as ever, with its
 * types; only a build reads this list, and the browser tests play on a build.
 */

/** What `stage.ts` names of Phaser, by source module. */
export const NAMED: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scale: 'scale',
  Core: 'core',
};

/** Constants that stand at the root of Phaser. */
export const ROOT_CONSTANTS = ['WEBGL', 'CANVAS'] as const;

/** Modules that register themselves with the game: without them a scene has no camera and no image. */
export const REGISTERED = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
];

/** Indexes of which the engine uses one entry: the rest of the folder would come with it. */
export const ONLY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'math/index.js': { RandomDataGenerator: './random-data-generator/RandomDataGenerator' },
  'renderer/index.js': { Events: './events' },
};

/** What the engine imports but makes only when asked: filters, drawing nodes of things the floor has none of, atlases. */
export const LEFT_OUT = [
  /^filters\/(?!index)/,
  /^input\/(keyboard|mouse|touch)\/\w+Manager/,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip)/,
  /^renderer\/webgl\/renderNodes\/(DrawLine|DynamicTextureHandler|FillPath|StrokePath)/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer)\./,
  /^textures\/(DynamicTexture|parsers\/(?!index|Image|Canvas))/,
];
