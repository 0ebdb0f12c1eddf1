/** Writes the audit of a game while it is played: opened on the first morning, told of each day that closes. */
import { formatDate } from '../../kernel/index.ts';
import type { MarkSum } from '../../marks/index.ts';
import { rulesHash } from '../../scenario/index.ts';
import type { Game } from '../../store/game.ts';
import { AUDIT_FORMAT, AUDIT_KIND, type AuditFile } from '../format/index.ts';
import { BooksRecord } from './books.ts';
import { foldDay } from './fold.ts';
import { GoodsRecord } from './goods.ts';
import { type Night, noNight } from './night.ts';
import { PeopleRecord } from './people.ts';
import { PickupRecord } from './pickup.ts';
import { SalesRecord } from './sales.ts';

export class AuditRecord {
  readonly #game: Game;
  readonly #books: BooksRecord;
  readonly #goods: GoodsRecord;
  readonly #sales: SalesRecord;
  readonly #people: PeopleRecord;
  readonly #pickup: PickupRecord;
  readonly #days: AuditFile['days'] = [];
  #night: Night;

  /** @param game not begun yet, and keeping a trace: tickets are in it only */
  constructor(game: Game) {
    this.#game = game;
    this.#books = new BooksRecord(game);
    this.#goods = new GoodsRecord(game);
    this.#sales = new SalesRecord(game);
    this.#people = new PeopleRecord(game);
    this.#pickup = new PickupRecord(game);
    this.#night = noNight(game.model.employees.length);
  }

  /**
   * Adds a day as soon as it has closed, before anything of the next one.
   * @throws Error when the game keeps no trace, or a day was missed: faults of the caller
   */
  add(day: number): void {
    const { model, trace, world } = this.#game;
    if (!trace) throw new Error('an audit needs a game that keeps its trace');
    if (day !== this.#days.length) throw new Error(`day ${day} comes after ${this.#days.length} days`);
    const fold = foldDay(this.#game, trace, this.#night);
    this.#books.add(day);
    this.#goods.add(day, fold);
    this.#sales.add(day, fold);
    this.#people.add(day, fold, this.#night);
    this.#pickup.add(day);
    this.#night = fold.night;
    this.#days.push({
      date: formatDate(model.firstDay + day),
      fingerprint: world.facts.fingerprints[day]!,
    });
  }

  /**
   * The file, for the days added so far.
   * @param who the version of the rules, who decided, and the marks when the run was marked
   */
  file(who: {
    readonly rulesVersion: string;
    readonly manager?: string;
    readonly marks?: readonly MarkSum[];
  }): AuditFile {
    const { scenario, seeds } = this.#game.model;
    const { accounts, journal, cash, debts, loans, assets } = this.#books.part;
    const { part: pickup } = this.#pickup;
    const { products, suppliers, stock } = this.#goods.part;
    const { tickets, tills, payments, vat } = this.#sales.part;
    return {
      kind: AUDIT_KIND,
      format: AUDIT_FORMAT,
      rulesVersion: who.rulesVersion,
      rulesHash: rulesHash(scenario),
      scenario: scenario.id,
      seed: seeds.base,
      manager: who.manager ?? null,
      days: this.#days,
      accounts,
      journal,
      cash,
      debts,
      vat,
      payments,
      products,
      suppliers,
      stock,
      tills,
      tickets,
      ...this.#people.part,
      loans,
      assets,
      ...(pickup && { pickup }),
      ...(who.marks?.length && {
        marks: who.marks.map((mark) => ({ ...mark, parts: mark.parts.map((part) => ({ ...part })) })),
      }),
    };
  }
}
