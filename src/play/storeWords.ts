/** Refusals of goods, prices, space and rosters in words. */
import { COMMANDS } from '../store/game.ts';
import type { Sentence } from './say.ts';

/** Every kind of decision, as a sentence lists them. */
function oneOf(or: 'ou' | 'or'): string {
  const kinds = [...COMMANDS.keys()];
  return `${kinds.slice(0, -1).join(', ')} ${or} ${kinds.at(-1)!}`;
}

/** By code of the store. */
export const STORE_FRENCH: Readonly<Record<string, Sentence>> = {
  'game-over': () => [
    'la partie est finie.',
    'Rejouez-la depuis le début, ou ouvrez une sauvegarde plus ancienne.',
  ],
  'trade-delegated': (s) => [
    `${s.trade()}, c’est l’adjoint qui en décide (gérant de référence « ${s.id('deputy')} »).`,
    s.has('from')
      ? `Vous en déciderez à partir du jour ${s.n('from')}.`
      : 'Décidez de ce qui vous est confié : le reste se lit, et se discute au débrief.',
  ],
  'trade-not-delegated': (s) => [
    `${s.trade()}, c’est l’élève qui en décide ce jour-là, pas l’adjoint.`,
    'Signez cette décision « player », ou déléguez ce métier dans la section « session » du scénario.',
  ],
  'not-in-pairs': () => [
    'ce scénario ne se joue pas en binôme.',
    'Demandez des binômes par « pairs » dans la section « session » du scénario.',
  ],
  'unknown-command': (s) => [
    `« ${s.id('type')} » n’est pas une décision de ce jeu.`,
    `Vérifiez le champ « type » : ${oneOf('ou')}.`,
  ],
  'bad-shape': (s) => [
    `la décision est mal écrite${s.id('at') === '/' ? '' : ` en ${s.id('at')}`} : il faut ${s.expected()}.`,
    'Comparez-la avec une décision d’une sauvegarde.',
  ],
  'no-time-left': (s) => [
    `il vous reste ${s.duration('left')} aujourd’hui et cette décision en demande ${s.n('minutes')}.`,
    'Remettez-la à demain, ou annulez une décision que le temps n’a pas encore emportée.',
  ],
  'day-has-begun': (s) => [
    `à ${s.time('minute')}, la journée a commencé : une prévision se fait avant.`,
    'Faites celle de demain à la fin de la journée.',
  ],
  'store-not-at-work': (s) => [
    `à ${s.time('minute')}, personne ne travaille : rien ne peut être fait tout de suite sur la surface de vente.`,
    'Attendez que la journée commence.',
  ],
  'unknown-product': (s) => [
    `le produit ${s.name('product')} n’existe pas dans ce magasin.`,
    s.meant('product', 'Choisissez un produit du catalogue.'),
  ],
  'unknown-supplier': (s) => [
    `le fournisseur ${s.name('supplier')} n’existe pas dans ce magasin.`,
    s.meant('supplier', 'Choisissez un fournisseur du magasin.'),
  ],
  'unknown-fixture': (s) => [
    `le meuble ${s.name('fixture')} n’existe pas dans ce magasin.`,
    s.meant('fixture', 'Choisissez un meuble du plan.'),
  ],
  'unknown-employee': (s) => [
    `${s.name('employee')} ne travaille pas dans ce magasin.`,
    s.meant('employee', 'Choisissez quelqu’un de l’équipe.'),
  ],
  'unknown-till': (s) => [
    `la caisse ${s.name('till')} n’existe pas dans ce magasin.`,
    s.meant('till', 'Choisissez une caisse du plan.'),
  ],
  'other-supplier': (s) => [
    `le produit ${s.name('product')} ne vient pas de ce fournisseur.`,
    `Commandez-le à ${s.name('supplier')}.`,
  ],
  'nothing-to-cancel': (s) => [
    `aucune commande n’attend de partir chez ${s.name('supplier')}.`,
    'Il n’y a rien à annuler.',
  ],
  'negative-quantity': (s) => [
    `une commande ne peut pas compter ${s.n('packs')} colis de ${s.name('product')}.`,
    'Donnez zéro colis ou plus ; seule la correction d’une proposition peut être négative.',
  ],
  'target-below-point': (s) => [
    `pour ${s.name('product')}, le niveau cible (${s.n('target')} UVC) est sous le point de commande (${s.n('point')} UVC).`,
    'Montez le niveau cible ou baissez le point de commande.',
  ],
  'resale-at-loss': (s) => [
    `${s.money('priceCents')} TTC pour ${s.name('product')}, c’est revendre à perte (C. com., art. L442-5) : le seuil est de ${s.money('least')} TTC.`,
    `Fixez un prix d’au moins ${s.money('least')} TTC.`,
  ],
  'price-slip': (s) => [
    `${s.money('priceCents')} pour ${s.name('product')}, c’est plus de cent fois le prix conseillé (${s.money('advised')}).`,
    'Vérifiez la virgule.',
  ],
  'no-such-level': (s) => [
    `le meuble ${s.name('fixture')} n’a que ${s.n('levels')} niveaux : le niveau ${s.n('level')} n’existe pas.`,
    `Choisissez un niveau de 1 à ${s.n('levels')}.`,
  ],
  'twice-on-level': (s) => [
    `${s.name('product')} est deux fois sur le niveau ${s.n('level')}.`,
    'Mettez ses facings ensemble, sur une seule ligne.',
  ],
  'wrong-temperature': (s) => [
    `${s.name('product')} ne se conserve pas à la température du meuble ${s.name('fixture')}.`,
    'Placez-le dans un meuble à sa température.',
  ],
  'too-long': (s) => [
    `le niveau ${s.n('level')} du meuble ${s.name('fixture')} est trop court : ${s.n('usedCm')} cm de facings pour ${s.n('lengthCm')} cm.`,
    'Ôtez des facings, ou passez un produit sur un autre niveau.',
  ],
  'not-quarter-hour': (s) => [
    `le ${s.weekday()}, l’horaire de ${s.name('employee')} (de ${s.time('from')} à ${s.time('to')}) ne tombe pas sur des quarts d’heure.`,
    'Arrondissez-le au quart d’heure.',
  ],
  'ends-before-start': (s) => [
    `le ${s.weekday()}, l’horaire de ${s.name('employee')} finit à ${s.time('to')}, pas après son début (${s.time('from')}).`,
    'Vérifiez les deux heures.',
  ],
  'task-not-mastered': (s) => [
    `${s.name('employee')} ne sait pas tenir cette tâche : ${s.task()}.`,
    'Choisissez quelqu’un qui la maîtrise, ou une autre tâche.',
  ],
  'not-available': (s) => [
    `${s.name('employee')} n’est pas disponible le ${s.weekday()} de ${s.time('from')} à ${s.time('to')}.`,
    'Regardez ses disponibilités, ou choisissez quelqu’un d’autre.',
  ],
  'too-many-stretches': (s) => [
    `le ${s.weekday()}, ${s.name('employee')} change de tâche plus de ${s.n('most')} fois.`,
    'Regroupez ses tâches en moins de périodes.',
  ],
  overlap: (s) => [
    `le ${s.weekday()}, ${s.name('employee')} commence une tâche à ${s.time('from')} alors que la précédente finit à ${s.time('until')}.`,
    'Décalez l’une des deux.',
  ],
  'week-is-over': (s) => [
    `la semaine ${s.n('week')} est passée.`,
    'Changez le planning d’une semaine à venir.',
  ],
  'week-after-end': (s) => [
    `il n’y a pas de semaine ${s.n('week')} : le jeu finit avec la semaine ${s.n('last')}.`,
    'Changez le planning d’une semaine du jeu.',
  ],
  'not-at-work': (s) => [
    `${s.name('employee')} n’est pas au travail à ${s.time('minute')}.`,
    'Choisissez quelqu’un de présent.',
  ],
  'on-break': (s) => [
    `${s.name('employee')} est en pause à ${s.time('minute')}.`,
    'Attendez la fin de la pause, ou choisissez quelqu’un d’autre.',
  ],
  'break-is-rostered': (s) => [
    `la pause de ${s.name('employee')} se prévoit au planning.`,
    'Changez le planning plutôt que d’envoyer quelqu’un en pause.',
  ],
  'till-closed-already': (s) => [`la caisse ${s.name('till')} est déjà fermée.`, ''],
  'till-open-already': (s) => [`la caisse ${s.name('till')} est déjà ouverte.`, ''],
  'who-opens': (s) => [
    `il manque quelqu’un pour ouvrir la caisse ${s.name('till')}.`,
    'Dites qui la tient (champ « employee »).',
  ],
  'unknown-dilemma': (s) => [
    `la question « ${s.id('dilemma')} » n’existe pas dans ce magasin.`,
    'Comparez son nom avec ceux du scénario.',
  ],
  'unknown-dilemma-option': (s) => [
    `« ${s.id('option')} » n’est pas une réponse à la question « ${s.id('dilemma')} ».`,
    'Choisissez l’une des deux réponses proposées.',
  ],
  'dilemma-not-yet': () => ['cette question n’est pas encore posée.', 'Attendez qu’elle arrive.'],
  'dilemma-over': () => [
    'il est trop tard pour répondre : la question s’est réglée sans vous.',
    'Le débrief de la semaine dira comment.',
  ],
  'dilemma-answered': () => [
    'vous avez déjà répondu.',
    'Tant que le temps n’a pas passé, annulez votre réponse pour en changer.',
  ],
};

/** The same in English. */
export const STORE_ENGLISH: Readonly<Record<string, Sentence>> = {
  'game-over': () => ['the game is over.', 'Play it again from the start, or open an older save.'],
  'trade-delegated': (s) => [
    `${s.trade()}: the deputy decides (reference manager “${s.id('deputy')}”).`,
    s.has('from')
      ? `You will decide from day ${s.n('from')} on.`
      : 'Decide what is in your hands: the rest can be read, and discussed at the debrief.',
  ],
  'trade-not-delegated': (s) => [
    `${s.trade()}: the student decides that day, not the deputy.`,
    'Sign this decision “player”, or delegate the trade in the “session” section of the scenario.',
  ],
  'not-in-pairs': () => [
    'this scenario is not played in pairs.',
    'Ask for pairs by “pairs” in the “session” section of the scenario.',
  ],
  'unknown-command': (s) => [
    `“${s.id('type')}” is not a decision of this game.`,
    `Check the “type” field: ${oneOf('or')}.`,
  ],
  'bad-shape': (s) => [
    `the decision is badly written${s.id('at') === '/' ? '' : ` at ${s.id('at')}`}: expected ${s.expected()}.`,
    'Compare it with a decision of a save.',
  ],
  'no-time-left': (s) => [
    `you have ${s.duration('left')} left today and this decision takes ${s.n('minutes')}.`,
    'Put it off until tomorrow, or undo a decision that time has not carried away yet.',
  ],
  'day-has-begun': (s) => [
    `at ${s.time('minute')} the day has begun: a forecast comes before.`,
    'Make tomorrow’s once this day is over.',
  ],
  'store-not-at-work': (s) => [
    `at ${s.time('minute')} nobody is at work: nothing can be done on the floor right now.`,
    'Wait for the day to begin.',
  ],
  'unknown-product': (s) => [
    `the product ${s.name('product')} does not exist in this store.`,
    s.meant('product', 'Choose a product of the catalogue.'),
  ],
  'unknown-supplier': (s) => [
    `the supplier ${s.name('supplier')} does not exist in this store.`,
    s.meant('supplier', 'Choose a supplier of the store.'),
  ],
  'unknown-fixture': (s) => [
    `the fixture ${s.name('fixture')} does not exist in this store.`,
    s.meant('fixture', 'Choose a fixture of the plan.'),
  ],
  'unknown-employee': (s) => [
    `${s.name('employee')} does not work in this store.`,
    s.meant('employee', 'Choose somebody of the team.'),
  ],
  'unknown-till': (s) => [
    `the till ${s.name('till')} does not exist in this store.`,
    s.meant('till', 'Choose a till of the plan.'),
  ],
  'other-supplier': (s) => [
    `the product ${s.name('product')} does not come from this supplier.`,
    `Order it from ${s.name('supplier')}.`,
  ],
  'nothing-to-cancel': (s) => [
    `no order is waiting to leave for ${s.name('supplier')}.`,
    'There is nothing to cancel.',
  ],
  'negative-quantity': (s) => [
    `an order cannot hold ${s.n('packs')} cases of ${s.name('product')}.`,
    'Give zero cases or more; only the correction of a proposal may be negative.',
  ],
  'target-below-point': (s) => [
    `for ${s.name('product')}, the target level (${s.n('target')} units) is below the order point (${s.n('point')} units).`,
    'Raise the target level or lower the order point.',
  ],
  'resale-at-loss': (s) => [
    `${s.money('priceCents')} incl. VAT for ${s.name('product')} is a resale at a loss (French commercial code, L442-5): the threshold is ${s.money('least')} incl. VAT.`,
    `Set a price of at least ${s.money('least')} incl. VAT.`,
  ],
  'price-slip': (s) => [
    `${s.money('priceCents')} for ${s.name('product')} is more than a hundred times the advised price (${s.money('advised')}).`,
    'Check the decimal point.',
  ],
  'no-such-level': (s) => [
    `the fixture ${s.name('fixture')} has only ${s.n('levels')} levels: there is no level ${s.n('level')}.`,
    `Choose a level from 1 to ${s.n('levels')}.`,
  ],
  'twice-on-level': (s) => [
    `${s.name('product')} is twice on level ${s.n('level')}.`,
    'Put its facings together, on one line.',
  ],
  'wrong-temperature': (s) => [
    `${s.name('product')} does not keep at the temperature of the fixture ${s.name('fixture')}.`,
    'Put it in a fixture at its temperature.',
  ],
  'too-long': (s) => [
    `level ${s.n('level')} of the fixture ${s.name('fixture')} is too short: ${s.n('usedCm')} cm of facings for ${s.n('lengthCm')} cm.`,
    'Take facings away, or move a product to another level.',
  ],
  'not-quarter-hour': (s) => [
    `on ${s.weekday()}, the hours of ${s.name('employee')} (${s.time('from')} to ${s.time('to')}) are not on quarter hours.`,
    'Round them to the quarter hour.',
  ],
  'ends-before-start': (s) => [
    `on ${s.weekday()}, the hours of ${s.name('employee')} end at ${s.time('to')}, not after they start (${s.time('from')}).`,
    'Check both times.',
  ],
  'task-not-mastered': (s) => [
    `${s.name('employee')} does not master this task: ${s.task()}.`,
    'Choose somebody who does, or another task.',
  ],
  'not-available': (s) => [
    `${s.name('employee')} is not available on ${s.weekday()} from ${s.time('from')} to ${s.time('to')}.`,
    'Look at the availabilities, or choose somebody else.',
  ],
  'too-many-stretches': (s) => [
    `on ${s.weekday()}, ${s.name('employee')} has more than ${s.n('most')} stretches of work.`,
    'Group these tasks in fewer stretches.',
  ],
  overlap: (s) => [
    `on ${s.weekday()}, ${s.name('employee')} starts a task at ${s.time('from')} while the one before ends at ${s.time('until')}.`,
    'Move one of the two.',
  ],
  'week-is-over': (s) => [`week ${s.n('week')} is over.`, 'Change the roster of a week to come.'],
  'week-after-end': (s) => [
    `there is no week ${s.n('week')}: the game ends with week ${s.n('last')}.`,
    'Change the roster of a week of the game.',
  ],
  'not-at-work': (s) => [
    `${s.name('employee')} is not at work at ${s.time('minute')}.`,
    'Choose somebody who is present.',
  ],
  'on-break': (s) => [
    `${s.name('employee')} is on a break at ${s.time('minute')}.`,
    'Wait for the end of the break, or choose somebody else.',
  ],
  'break-is-rostered': (s) => [
    `the break of ${s.name('employee')} is planned in the roster.`,
    'Change the roster rather than sending somebody on a break.',
  ],
  'till-closed-already': (s) => [`the till ${s.name('till')} is already closed.`, ''],
  'till-open-already': (s) => [`the till ${s.name('till')} is already open.`, ''],
  'who-opens': (s) => [
    `somebody is missing to open the till ${s.name('till')}.`,
    'Say who holds it (the “employee” field).',
  ],
  'unknown-dilemma': (s) => [
    `the question “${s.id('dilemma')}” does not exist in this store.`,
    'Compare its name with those of the scenario.',
  ],
  'unknown-dilemma-option': (s) => [
    `“${s.id('option')}” is no answer to the question “${s.id('dilemma')}”.`,
    'Choose one of the two answers offered.',
  ],
  'dilemma-not-yet': () => ['this question has not been asked yet.', 'Wait until it comes.'],
  'dilemma-over': () => [
    'it is too late to answer: the question was settled without you.',
    'The debrief of the week will say how.',
  ],
  'dilemma-answered': () => [
    'you have answered already.',
    'As long as time has not moved, undo your answer to change it.',
  ],
};
