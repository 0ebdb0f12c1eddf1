/** From a pile of copies to rows: each is read and played by a thread, the reference managers once for all who share a luck. */
import { coreOf } from '../handin/cores.ts';
import { type Identity, type References, type Row, verdictOnMarks } from '../handin/index.ts';
import type { Teacher } from '../marks/index.ts';
import type { Item } from './inputs.ts';
import { ASK_AGAIN, notACopy, toldWith } from './notCopies.ts';
import { type Answer, Pool } from './pool.ts';
import { dayOf, verdictText } from './verdicts.ts';
import type { Look, Result, Task } from './worker.ts';

/** Copies on their way at once, for each thread: enough to keep it busy, few enough to hold nothing. */
const AHEAD = 3;

/** What Moodle calls the folder of a hand-in: who, and the number of the participant. */
const MOODLE = /[^/]*_(\d+)_assignsubmission_file_?(?=\/|$)/;

/** The number of a participant, or the name of the file: names of people stay out when they can. */
function idOf(name: string): string {
  const id =
    MOODLE.exec(name)?.[1] ?? name.slice(name.lastIndexOf('/') + 1).replace(/(\.gondole)?\.json$/i, '');
  return id.slice(0, 200);
}

/** The file as every table may name it: `devoir.zip/4711/partie.json`. */
const nameOf = (name: string): string => name.replace(MOODLE, '$1');

/** A copy that was played again. */
type Played = Extract<Look, { readonly verified: unknown }>;

export class Marking {
  readonly #pool: Pool<Task, Result>;
  readonly #size: number;
  readonly #asked: Identity | undefined;
  readonly #teachers: ReadonlyMap<string, Teacher>;
  readonly #references = new Map<string, Promise<Answer<Result>>>();

  /** @param teachers by identifier of a copy */
  constructor(workers: number, asked: Identity | undefined, teachers: ReadonlyMap<string, Teacher>) {
    this.#teachers = teachers;
    this.#pool = new Pool(workers);
    this.#size = workers;
    this.#asked = asked;
  }

  /** A row per item, in no order. */
  async rows(items: AsyncIterable<Item>, onRow: (done: number) => void): Promise<Row[]> {
    const rows: Row[] = [];
    const busy = new Set<Promise<void>>();
    for await (const item of items) {
      const one: Promise<void> = this.#row(item).then((row) => {
        rows.push(row);
        busy.delete(one);
        onRow(rows.length);
      });
      busy.add(one);
      while (busy.size >= AHEAD * this.#size) await Promise.race(busy);
    }
    await Promise.all(busy);
    return rows;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  async #row(item: Item): Promise<Row> {
    const { name } = item;
    const about = { name: nameOf(name), id: idOf(name) };
    if (!('text' in item)) return { ...about, read: false, state: item.state, message: item.message };
    const { text, sum } = item;
    const other = notACopy(text, name);
    if (other) return { ...about, sum, read: false, state: 'foreign', message: toldWith(other) };
    const seen = await this.#pool.run({ look: text, name, asked: this.#asked });
    if ('fault' in seen)
      return { ...about, sum, read: false, state: 'unreadable', message: faultText(seen.fault) };
    const look = seen.result as Look;
    if ('problems' in look) {
      const [first] = look.problems;
      const where = first && [`${first.line}:${first.column}`, first.path].filter((part) => part !== '');
      const message = first ? `${where!.join(' ')} ${first.message}` : '';
      return { ...about, sum, read: false, state: 'damaged', message: `${message} ${ASK_AGAIN}` };
    }
    if ('verdict' in look) {
      const { verdict } = look;
      return { ...about, sum, read: true, state: verdict.status, message: verdictText(verdict, '') };
    }
    return { ...about, sum, ...(await this.#judged(look, this.#teachers.get(about.id))) };
  }

  async #judged(look: Played, teacher: Teacher | undefined): Promise<Omit<Row, 'name' | 'id' | 'sum'>> {
    const { head, luck, verified } = look;
    const told = {
      read: true,
      scenario: head.id,
      seed: head.seed,
      rulesVersion: head.rulesVersion,
      days: luck.days,
      prints: head.prints,
      ...(head.students && { students: [...head.students] }),
      ...(head.session && { session: head.session }),
    };
    const { replayed } = verified;
    let { verdict } = verified;
    if (!replayed || luck.days === 0)
      return { ...told, state: verdict.status, message: verdictText(verdict, head.start) };
    const answer = await this.#referencesOf(look);
    if ('fault' in answer)
      return { ...told, read: false, state: 'unreadable', message: faultText(answer.fault) };
    const references = answer.result as References;
    const core = (await coreOf(head.rulesVersion))!;
    const found = core.mark(replayed, references);
    verdict = verdictOnMarks(head, verdict, found);
    const { spoken, standardError, ...marked } = teacher ? core.mark(replayed, references, teacher) : found;
    const aside = Object.entries(luck.scenario.rubric?.weights ?? {}).flatMap(([sub, weight]) =>
      weight > 0 ? [] : [sub],
    );
    // It was measured on whole games.
    const whole = replayed.insolvent || luck.days >= luck.scenario.calendar.days;
    const day = dayOf(verdict);
    // Each of a pair has the marks of what they did together and of their own answers.
    const students = head.students?.map((student) => {
      const own = replayed.own?.find(({ who }) => who === student.who);
      if (!own) return student;
      const alone = core.mark({ ...own.shown, rubric: replayed.rubric }, references, teacher);
      return { ...student, marks: (alone.spoken ?? alone).marks };
    });
    return {
      ...told,
      ...(students && { students }),
      state: verdict.status,
      message: verdictText(verdict, head.start),
      ...(day !== undefined && { day }),
      ...marked,
      ...(aside.length > 0 && { aside }),
      ...(whole && standardError !== undefined && { standardError }),
      ...(replayed.said && replayed.said.length > 0 && { said: [...replayed.said] }),
      ...(spoken && { ...spoken, computed: marked.marks }),
    };
  }

  /** The reference managers, once per luck, whoever asks first. */
  #referencesOf({ key, luck }: Played): Promise<Answer<Result>> {
    const known = this.#references.get(key);
    if (known) return known;
    const references = this.#pool.run({ play: luck });
    this.#references.set(key, references);
    return references;
  }
}

const faultText = (why: string): string =>
  `Ce programme n’a pas su rejouer cette copie (${why.slice(0, 200)}).`;
