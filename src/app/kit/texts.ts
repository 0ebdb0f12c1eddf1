/** Words of the page of components: apart from the others, so that nobody who plays has to fetch them. */
import { computed } from '@preact/signals';
import { lang } from '../texts/index.ts';
import { kit as en } from './en.ts';
import { kit as fr } from './fr.ts';

export const kitTexts = computed(() => (lang.value === 'fr' ? fr : en));
