/** The store seen from above, in French: tills, team, shelves, what happens. */
import type { Happening } from '../../live.ts';
import { of } from '../elision.ts';
import { lower, number } from '../format.ts';
import { plural } from '../plural.fr.ts';
import { pickup } from './pickup.fr.ts';

export const store = {
  store: {
    title: 'Magasin',
    floorLoading: 'Le plan du magasin se prépare…',
    layers: { label: 'Calque' },
    zoomIn: 'Agrandir le plan',
    zoomOut: 'Réduire le plan',
    fit: 'Voir tout le magasin',
    twin: 'Ce qui se passe',
    tills: 'Caisses',
    team: 'Équipe',
    shelves: 'Rayons presque vides',
    journal: 'Journal',
    noShelf: 'Aucun rayon sous 25 %.',
    noJournal: 'La journée n’a pas commencé.',
    inStore: (n: number) =>
      n === 0 ? 'Personne en magasin' : `${n} ${plural(n, 'client', 'clients')} en magasin`,
    dock: (n: number) => `${number(n)} UVC sur le quai`,
    tillClosed: 'fermée',
    tillLine: (cashier: string, waiting: number) =>
      waiting === 0 ? cashier : `${cashier} · ${waiting}\u00a0en\u00a0file`,
    openTill: 'Ouvrir',
    closeTill: 'Fermer',
    closeTillOf: (till: string) => `Fermer : ${till}`,
    whoOpens: (till: string) => `Qui ouvre : ${till} ?`,
    taskOf: (name: string) => `Tâche ${of(name)}`,
    asRostered: (task: string) => `Planning : ${lower(task)}`,
    absent: 'absent aujourd’hui',
    notToday: 'hors planning',
    dayOff: 'repos',
    fromHour: (hour: string) => `dès ${hour}`,
    dayDone: 'journée finie',
    empty: 'rupture rayon',
    out: 'rupture',
    first: 'en priorité',
  },

  fixture: {
    refs: (n: number, length: string) =>
      `${n} ${plural(n, 'référence', 'références')} · ${length} par niveau`,
    full: 'Rayon plein',
    reserve: 'En réserve (stock informatique)',
    soldToday: 'Vendu aujourd’hui',
    nextDelivery: 'Prochaine livraison',
    units: (n: string) => `${n} UVC`,
    emptyRefs: (n: number) => `${n} ${plural(n, 'référence vide', 'références vides')}`,
    fillFirst: 'Remplissage prioritaire',
    facings: 'Facings…',
    nothingToFill: 'Rien à monter de la réserve pour ce meuble.',
  },

  tasks: {
    till: 'caisse',
    shelf: 'mise en rayon',
    reception: 'réception',
    cleaning: 'nettoyage',
    counting: 'inventaire',
    advice: 'conseil',
    picking: 'préparation de commandes',
    lead: 'encadrement',
    break: 'pause',
    off: 'hors service',
  } as Record<string, string>,

  happening: (what: Happening, tasks: Record<string, string>, money: (cents: number) => string): string => {
    switch (what.kind) {
      case 'regular':
        return `${what.name} entre dans le magasin.`;
      case 'task':
        return what.task === 'off'
          ? `${what.employee} a fini sa journée.`
          : `${what.employee} : ${tasks[what.task]}.`;
      case 'till':
        return `${what.till} : ${what.employee} ${what.open ? 'ouvre' : 'ferme'}.`;
      case 'delivery':
        return `Livraison ${what.supplier} : ${number(what.units)} UVC sur le quai.`;
      case 'order':
        return `Commande envoyée à ${what.supplier} : ${number(what.units)} UVC.`;
      case 'waste':
        return `${what.units} × ${what.product} à jeter (${money(what.cents)} au coût).`;
      case 'gave-up':
        return 'Un client abandonne son panier dans la file.';
      case 'pickup':
        return pickup.happening[what.step](what.order, what.units);
    }
  },
};
