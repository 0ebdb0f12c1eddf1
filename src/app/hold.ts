/**
 * One page at a time plays a game: two would overwrite each other's save. Web Locks say who holds it, and let go by
 * themselves when a page dies; where they are missing (a page served over plain http), pages ask each other.
 */

/** Real time that another page is given to answer. */
const ANSWER_MS = 200;

/** Lets go of a game. */
export type Release = () => void;

/** Holds a game for this page; undefined when another page plays it. */
export async function hold(id: string): Promise<Release | undefined> {
  const name = `gondole/${id}`;
  return navigator.locks ? lock(name) : ask(name);
}

function lock(name: string): Promise<Release | undefined> {
  return new Promise((answer) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (held) => {
        if (!held) return answer(undefined);
        // The lock is ours for as long as this promise is open.
        return new Promise<void>((release) => answer(release));
      })
      .catch(() => answer(() => undefined));
  });
}

function ask(name: string): Promise<Release | undefined> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(() => undefined);
  const channel = new BroadcastChannel(name);
  return new Promise((answer) => {
    const alone = setTimeout(() => {
      channel.onmessage = ({ data }) => {
        if (data === 'who?') channel.postMessage('me');
      };
      answer(() => channel.close());
    }, ANSWER_MS);
    channel.onmessage = ({ data }) => {
      if (data !== 'me') return;
      clearTimeout(alone);
      channel.close();
      answer(undefined);
    };
    channel.postMessage('who?');
  });
}
