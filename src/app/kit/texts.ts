/** Words of the page of components: apart from the others, so that nobody who plays has to fetch them. */
import { computed } from '@preact/signals';
import { lang } from '../texts/index.ts';
import { typesetTexts } from '../texts/typeset.ts';
import { kit as en } from './en.ts';
import { kit } from './fr.ts';

const fr = typesetTexts(kit);

export const kitTexts = computed(() => (lang.value === 'fr' ? fr : en));
