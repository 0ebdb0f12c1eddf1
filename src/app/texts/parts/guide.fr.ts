/** Words of the guide in French; what it says is in the scenario. */
export const guide = {
  step: (rank: number, of: number) => `Guide · étape ${rank} sur ${of}`,
  go: 'Y aller',
  close: 'Fermer le guide',
  reopen: 'Rouvrir le guide',
  over: 'Guide · terminé',
  done: 'C’est à vous',
  doneText: 'Vous savez jouer : prévoir, décider, ouvrir, contrôler, clore, comprendre.',
};
