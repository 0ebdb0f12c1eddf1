import { CHOICES, change, settings } from '../settings.ts';
import { lang, setLang, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Choices of the person at the screen; each applies at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = texts.value.home.settings;
  const { text, motion, sound, speed } = settings.value;
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      actions={
        <Button kind="main" onClick={onClose}>
          {t.done}
        </Button>
      }
    >
      <div class="settings">
        <Choice
          label={t.language}
          value={lang.value}
          options={[
            ['fr', 'Français'],
            ['en', 'English'],
          ]}
          onChange={setLang}
        />
        <Choice
          label={t.text}
          value={text}
          options={CHOICES.text.map((size) => [size, t.textOf(size)] as const)}
          onChange={(size) => change({ text: size })}
        />
        <Choice
          label={t.motion}
          value={motion}
          options={CHOICES.motion.map((one) => [one, t.motions[one]] as const)}
          onChange={(one) => change({ motion: one })}
        />
        <Choice
          label={t.speed}
          value={speed}
          options={CHOICES.speed.map((one) => [one, t.speeds[one]] as const)}
          onChange={(one) => change({ speed: one })}
        />
        <label class="switch">
          <input
            type="checkbox"
            checked={sound}
            onChange={(event) => change({ sound: event.currentTarget.checked })}
          />
          <span>
            {t.sound}
            <small>{t.soundHelp}</small>
          </span>
        </label>
      </div>
    </Dialog>
  );
}
