/** What the page tells beside a game, in French: files, saves, what failed. */
import { plural } from '../plural.fr.ts';

export const notices = {
  'save-damaged': (title: string) =>
    `La partie de « ${title} » est abîmée et ne peut pas être relue. Elle a été mise de côté, rien n’a été effacé. Reprenez une autre partie ou un fichier exporté.`,
  'save-unreadable':
    'Ce fichier n’est pas une partie de Gondole, ou il est abîmé. Attendu : un fichier « .gondole.json » exporté depuis le jeu.',
  'rules-changed':
    'Le scénario a changé depuis cette partie : ses décisions sont rejouées sur le nouveau, les résultats peuvent différer.',
  skipped: (n: number) =>
    `${n} ${plural(n, 'décision de cette partie n’est plus acceptée et a été sautée', 'décisions de cette partie ne sont plus acceptées et ont été sautées')}.`,
  'not-kept':
    'Ce navigateur n’autorise pas l’enregistrement. Le jeu continue ; exportez votre partie avant de fermer la page.',
  'scenario-problems': 'Ce scénario ne peut pas être joué :',
  'floor-failed':
    'Le plan animé ne peut pas s’afficher sur ce poste. Rien n’est perdu : tout se lit dans « Ce qui se passe ».',
  'file-too-big': (name: string, size: string) =>
    `« ${name} » pèse ${size} : c’est trop pour une partie ou un scénario (20 Mo au plus). Rien n’a été ouvert ni changé. Vérifiez que c’est le bon fichier.`,
  'file-not-text': (name: string) =>
    `« ${name} » n’est ni une partie ni un scénario : c’est une image, une archive ou un autre document. Attendu : un fichier « .gondole.json » exporté depuis le jeu, ou un scénario en JSON.`,
  'file-not-ours': (name: string) =>
    `« ${name} » est un texte, mais ni une partie ni un scénario de Gondole. Attendu : un fichier « .gondole.json » exporté depuis le jeu, ou un scénario en JSON.`,
  'file-newer': (name: string) =>
    `« ${name} » vient d’une version plus récente de Gondole. Rien n’est perdu : ouvrez-le avec cette version, ou rechargez cette page si une mise à jour vous attend.`,
  'storage-full':
    'Le stockage de ce navigateur est plein : la partie continue mais n’est plus enregistrée. Exportez-la, puis supprimez d’anciennes parties dans « Données ».',
  'other-tab':
    'Cette partie est déjà ouverte dans un autre onglet. Ici, on la regarde seulement : ni décision ni enregistrement, pour ne rien écraser. Fermez l’autre onglet, revenez à l’accueil et continuez la partie.',
  'opening-failed':
    'Le jeu n’a pas pu se charger entièrement. Vérifiez le réseau, puis rechargez la page : vos parties sont gardées.',
  safari:
    'Safari efface les parties d’un site qu’on n’ouvre pas pendant sept jours. Exportez les vôtres, ou ajoutez Gondole à l’écran d’accueil.',
};
