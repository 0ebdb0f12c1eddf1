import { dismiss, type Notice, notices } from '../app.ts';
import { number, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Banners: what went wrong outside the game, until read. */
export function Notices() {
  return (
    <div class="notices">
      {notices.value.map((notice) => (
        <div key={notice.kind} class="notice" role="alert">
          <Icon name="triangle-alert" />
          <div class="notice-words">
            <p>{sentence(notice)}</p>
            {'problems' in notice && notice.problems.length > 0 && (
              <ul>
                {notice.problems.map((one) => (
                  <li key={`${one.line}:${one.column}:${one.message}`}>
                    {one.file}:{one.line}:{one.column} {one.message} {one.hint}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <Button kind="quiet" icon="x" label={texts.value.dismiss} onClick={() => dismiss(notice)} />
        </div>
      ))}
    </div>
  );
}

function sentence(notice: Notice): string {
  const t = texts.value.notices;
  const files = texts.value.notices;
  switch (notice.kind) {
    case 'save-damaged':
      return t['save-damaged'](notice.title);
    case 'skipped':
      return t.skipped(notice.count);
    case 'file-too-big':
      return files['file-too-big'](notice.name, texts.value.home.data.megabytes(number(notice.bytes / 1e6)));
    case 'file-not-text':
    case 'file-not-ours':
    case 'file-newer':
      return files[notice.kind](notice.name);
    case 'storage-full':
    case 'other-tab':
    case 'opening-failed':
      return files[notice.kind];
    default:
      return t[notice.kind];
  }
}
