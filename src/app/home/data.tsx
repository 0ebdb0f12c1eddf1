import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { games } from '../app.ts';
import { download } from '../download.ts';
import { asideGames, forgetAll, forgetGame, type KeptGame, keptGames, pastsKept } from '../saves.ts';
import { number, texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** What this browser keeps, game by game, and how to take it away or erase it. */
export function DataDialog({ onClose }: { onClose: () => void }) {
  const t = texts.value.home.data;
  const aside = useSignal<readonly KeptGame[]>([]);
  const pasts = useSignal(0);
  const asking = useSignal(false);
  const look = async (): Promise<void> => {
    games.value = await keptGames();
    aside.value = await asideGames();
    pasts.value = await pastsKept();
  };
  useEffect(() => {
    void look();
  }, []);
  const erase = async (id: string, shelf: 'games' | 'aside'): Promise<void> => {
    await forgetGame(id, shelf);
    await look();
  };
  return (
    <Dialog
      wide
      title={t.title}
      onClose={onClose}
      actions={
        asking.value ? (
          <>
            <p class="warn sure">{t.eraseSure}</p>
            <Button onClick={() => (asking.value = false)}>{texts.value.cancel}</Button>
            <Button
              kind="act"
              icon="trash-2"
              onClick={async () => {
                await forgetAll();
                await look();
                asking.value = false;
                announce(t.erased);
              }}
            >
              {t.eraseYes}
            </Button>
          </>
        ) : (
          <>
            <Button icon="trash-2" onClick={() => (asking.value = true)}>
              {t.eraseAll}
            </Button>
            <Button kind="main" onClick={onClose}>
              {texts.value.close}
            </Button>
          </>
        )
      }
    >
      <p>{t.intro}</p>
      <h3>{t.kept}</h3>
      {games.value.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Games list={games.value} onErase={(id) => void erase(id, 'games')} />
      )}
      {aside.value.length > 0 && (
        <>
          <h3>{t.aside}</h3>
          <Games list={aside.value} onErase={(id) => void erase(id, 'aside')} />
        </>
      )}
      <ul class="bullets">
        {pasts.value > 0 && <li>{t.pasts(pasts.value)}</li>}
        <li>{t.settings}</li>
      </ul>
    </Dialog>
  );
}

function Games({ list, onErase }: { list: readonly KeptGame[]; onErase: (id: string) => void }) {
  const t = texts.value.home.data;
  return (
    <table class="grid">
      <caption class="sr-only">{t.kept}</caption>
      <thead>
        <tr>
          <th scope="col">{t.game}</th>
          <th scope="col">{t.where}</th>
          <th scope="col">{t.size}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {list.map((game) => (
          <tr key={game.id}>
            <th scope="row">{game.title}</th>
            <td>{texts.value.home.dayOf(game.day, game.firstDay)}</td>
            <td>{t.kilobytes(number(game.text.length / 1000))}</td>
            <td class="row-tools">
              <Button
                icon="download"
                label={t.export(game.title)}
                onClick={() => download(`${game.id}.gondole.json`, game.text)}
              />
              <Button icon="trash-2" label={t.erase(game.title)} onClick={() => onErase(game.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
