/** Days and months, in English. */
import type { calendar as french } from './calendar.fr.ts';

export const calendar: typeof french = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  yesterday: 'yesterday',
  today: 'today',
  tomorrow: 'tomorrow',
  week: (n) => `Week ${n}`,
};
