import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openFile, opening } from '../app.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';

/** A game or a scenario from a file: chosen, or dropped anywhere on the page. */
export function Drop() {
  const t = texts.value.home.drop;
  const over = useSignal(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault(); // else the browser leaves the page for the file
      over.value = true;
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (file && !opening.value) void openFile(file);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <section class={over.value ? 'drop over' : 'drop'} aria-labelledby="drop-title">
      <Icon name="upload" size={28} />
      <div>
        <h2 id="drop-title">{over.value ? t.here : t.title}</h2>
        <p class="soft">{t.help}</p>
      </div>
      <label class="button plain">
        {t.choose}
        <input
          type="file"
          accept=".json,application/json"
          class="sr-only"
          onChange={async (event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) await openFile(file);
            input.value = '';
          }}
        />
      </label>
    </section>
  );
}
