/** The words of the trade in English; the word of the French course stands in brackets where a student will meet it. */
import type { Entry, TermId } from './glossary.fr.ts';

const word = (name: string, says: string, formula?: string, own?: Entry['own']): Entry => ({
  word: name,
  says,
  ...(formula !== undefined && { formula }),
  ...(own && { own }),
});

export const glossary: Record<TermId, Entry> = {
  facing: word(
    'Facing',
    'A unit seen from the front on the shelf. Facings side by side, and what stands behind them, make the capacity.',
    'Capacity = facings × units per facing',
    (product, facings, capacity) => `${product}: ${facings} facings, a capacity of ${capacity} units.`,
  ),
  level: word(
    'Level (niveau)',
    'A shelf of a fixture, from the bottom: floor, hands, eyes, top. Eyes and hands sell the most.',
  ),
  fill: word(
    'Filling (remplissage)',
    'Putting on the shelf what the reserve holds. A shelf to fill is no missing product: it only takes somebody.',
    'Fill = units on the shelf ÷ capacity × 100',
    (product, shelf, capacity, rate) => `${product}: ${shelf} units out of ${capacity}, ${rate}.`,
  ),
  'shelf-empty': word(
    'Empty shelf, stock-out (rupture rayon, rupture)',
    'Empty shelf: none on it, some in the reserve; fill it. Stock-out: none anywhere; order, and customers leave without.',
    undefined,
    (morning, evening) => `Last checks: ${morning} empty references at 11:00, ${evening} at 17:00.`,
  ),
  'sales-per-metre': word(
    'Sales per metre of shelf (rendement linéaire)',
    '€532 of sales on 5.32 m: €100 per metre, over the period.',
    'Sales excl. VAT ÷ metres of developed shelf',
  ),
  'margin-per-metre': word(
    'Margin per metre of shelf',
    '€160 of margin on 5.32 m: €30.08 per metre. The ranking is not always that of sales.',
    'Margin on goods sold ÷ metres of developed shelf',
  ),
  'sales-sensitivity': word(
    'Sales sensitivity index',
    '30% of sales on 20% of the shelf: 1.5. Above 1, the place is short; below 1, it is too long.',
    '% of sales ÷ % of shelf length',
  ),
  'margin-sensitivity': word(
    'Margin sensitivity index',
    '40% of margin on 20% of the shelf: 2. Above 1, the place is short; below 1, it is too long.',
    '% of margin ÷ % of shelf length',
  ),
  'empty-rate': word(
    'Empty shelf rate',
    '6 empty shelves in 192 looks: 3.1%. A reference may be empty on the shelf and present in the reserve.',
    'Empty references ÷ references looked at × 100, at 11:00 and 17:00',
  ),
  uvc: word(
    'Sales unit (UVC)',
    'What a customer takes and pays: a bottle, a packet. Stocks and sales are counted in units, orders in packs.',
  ),
  pack: word(
    'Pack size (PCB)',
    'How many units a pack holds. Only whole packs are ordered.',
    'Packs to order = need ÷ pack size, rounded up',
    (product, pack) => `${product}: packs of ${pack}.`,
  ),
  recorded: word(
    'Recorded stock (stock informatique)',
    'What the computer believes there is, shelf and reserve together. Theft, unseen breakage and short cartons make it wrong: only a count mends it.',
    undefined,
    (product, recorded, shelf) => `${product}: ${recorded} units on screen, ${shelf} of them on the shelf.`,
  ),
  'on-order': word(
    'On order',
    'Units ordered and not yet delivered. The proposal counts them, so as not to order twice.',
  ),
  'order-point': word(
    'Order point (point de commande)',
    'Stock below which an order is due: enough to last until the delivery, plus a safety.',
    'Sales of a day × lead time + safety stock',
    (product, point, target) => `${product}: ordered below ${point} units, up to ${target}.`,
  ),
  target: word(
    'Target level (niveau de recomplètement)',
    'Stock aimed at just after the order, what is already ordered included.',
    'Order = target − stock − on order',
    (product, point, target) => `${product}: ordered below ${point} units, up to ${target}.`,
  ),
  'safety-stock': word(
    'Safety stock',
    'What absorbs stronger sales or a short delivery. Too low, shelves empty; too high, goods are thrown away.',
  ),
  proposal: word(
    'Proposal',
    'What the computer would order from the order point and the target level. You correct it, in packs.',
  ),
  dates: word(
    'Use-by and best-before (DLC, DDM)',
    'Use-by (DLC): once past, selling is forbidden. Best-before (DDM): once past, taste may have gone, safety has not.',
  ),
  'stock-cover': word(
    'Days of cover (couverture)',
    '90 units in stock, 63 sold in 7 days: 10 days. The stock is that of now.',
    'Recorded stock ÷ mean sales of a day',
    (product, stock, sold, days) => `${product}: ${stock} units, ${sold} sold in 7 days, hence ${days}.`,
  ),
  'stock-rotation': word(
    'Stock turnover (rotation)',
    '€180,000 on a mean stock of €27,000: 6.67 times over the period.',
    'Cost of goods sold ÷ mean stock',
  ),
  'supplier-service': word(
    'Supplier service rate',
    '960 units delivered out of 1,000 ordered: 96%. Since the first day.',
    'Units delivered ÷ units ordered and due × 100',
  ),
  shrinkage: word(
    'Known and unknown shrinkage (démarque)',
    'Known: thrown away and noted (breakage, dates). Unknown: missing when counted, noted by nobody (theft, mistakes, hidden breakage).',
    'Unknown shrinkage = recorded stock − counted stock',
    (waste) => `Known shrinkage of the last seven days: ${waste} at cost.`,
  ),
  waste: word(
    'Known shrinkage (démarque connue)',
    'What was thrown away or withdrawn, and noted as such.',
    'Σ recorded losses (breakage, dates) at cost',
  ),
  'ht-ttc': word(
    'Before and after VAT (HT, TTC)',
    'TTC: what the customer pays, VAT included. HT: what the store keeps. Margins are always counted HT.',
    'Price TTC = price HT × (1 + VAT rate)',
    (product, ttc, ht) => `${product}: ${ttc} incl. VAT, ${ht} excl. VAT.`,
  ),
  'unit-margin': word(
    'Unit margin',
    '€3.20 − €2.00 = €1.20, at the price shown now.',
    'Selling price excl. VAT − purchase price excl. VAT',
    (product, ht, cost, margin) => `${product}: ${ht} excl. VAT − ${cost} = ${margin}.`,
  ),
  'mark-up-rate': word(
    'Mark-up (taux de marge)',
    '€1.20 of margin on a purchase of €2.00: 60%.',
    '(selling price − cost) ÷ cost × 100, excl. VAT',
    (product, _ht, cost, margin, rate) => `${product}: ${margin} ÷ ${cost} (cost) = ${rate}.`,
  ),
  'margin-rate': word(
    'Margin rate (taux de marque)',
    '€1.20 of margin on a price of €3.20 excl. VAT: 37.5%. Not to be mistaken for the mark-up (60% here).',
    '(selling price − cost) ÷ selling price × 100, excl. VAT',
    (product, ht, _cost, margin, _rate, rate) =>
      `${product}: ${margin} ÷ ${ht} (selling price excl. VAT) = ${rate}.`,
  ),
  multiplier: word(
    'Multiplier (coefficient multiplicateur)',
    '€3.38 incl. VAT for a purchase of €2.00: 1.69. The price shown is the cost times it.',
    'Price incl. VAT ÷ cost excl. VAT',
    (product, ttc, cost, value) => `${product}: ${ttc} incl. VAT ÷ ${cost} = ${value}.`,
  ),
  'sales-ttc': word(
    'Takings incl. VAT (CA TTC)',
    'What customers paid for goods, at the tills and at pick-up: 300 tickets of €13.80 make €4,140.',
    'Σ price incl. VAT × quantity',
  ),
  'sales-ht': word(
    'Sales excl. VAT (CA HT)',
    'What the store keeps once VAT is taken off: €105.50 incl. 5.5% makes €100. All margins are counted on it.',
    'Σ takings ÷ (1 + VAT rate), by rate',
  ),
  visitors: word('Visitors', 'People who came in, whether they buy or not.', 'Entries counted at the door'),
  tickets: word('Tickets', 'A ticket is a customer who paid.', 'Number of payments at the tills'),
  basket: word(
    'Mean basket incl. VAT (panier moyen)',
    'What a customer leaves at the till: €4,140 for 300 tickets make €13.80.',
    'Takings of the tills ÷ number of tickets',
  ),
  'units-per-ticket': word(
    'Units per ticket (indice de vente)',
    '1,632 items for 300 tickets make 5.44.',
    'Items at the tills ÷ number of tickets',
  ),
  conversion: word(
    'Conversion rate (taux de transformation)',
    'The share of visitors who buy: 2,500 tickets for 10,000 entries make 25%. In food nearly everybody buys.',
    'Tickets ÷ visitors × 100',
  ),
  'wait-95': word(
    'Wait of 95% of customers',
    '2 min 15 s: 19 customers in 20 waited less. This is the measure that shows the rush.',
    'Time under which 95% of customers were served',
  ),
  'mean-wait': word(
    'Mean wait at the tills',
    '50 minutes of waiting among 125 customers: 24 s each. A short mean may hide a very long hour.',
    'Σ waits ÷ customers at the tills',
  ),
  abandoned: word(
    'Baskets left in the line',
    'They had done their shopping: all is lost, and they remember it.',
    'Customers who left the line without paying',
  ),
  'need-cover': word(
    'Cover of the need for staff',
    'The share of the need that the roster meets, hour by hour. Not to be mistaken for the cover of a stock, told in days.',
    'People rostered ÷ people needed × 100',
  ),
  'staff-cost': word(
    'Staff costs, contributions included',
    '€2,500 of wages + €600 of contributions = €3,100.',
    'Gross wages + employer contributions',
  ),
  'staff-cost-rate': word(
    'Staff cost rate',
    '€3,100 for €29,600 of sales: 10.5%. A food convenience store stands between 11 and 13%.',
    'Staff costs ÷ sales excl. VAT × 100',
  ),
  overtime: word(
    'Overtime (heures supplémentaires)',
    'Paid 25% more for the first eight of a week. Three weeks running, it is a need the roster lacks.',
    'Hours beyond the legal week (full time)',
  ),
  'complementary-hours': word(
    'Extra hours (heures complémentaires)',
    'Paid more too, and capped at a share of the contract.',
    'Hours beyond the contract (part time)',
  ),
  'absence-rate': word(
    'Absence rate',
    '126 h of absence in 1,820 h planned: 6.92%. Retail stands between 4 and 6%.',
    'Hours absent ÷ hours planned × 100',
  ),
  offences: word(
    'Breaches of labour law (infractions)',
    'One for each rule, person and day: 11 hours of rest, longest day, break, notice… The aim is none.',
    'Number of rules of working hours not kept',
  ),
  'sales-per-hour': word(
    'Sales per hour worked',
    '€29,600 for 215 hours: €137.67 an hour.',
    'Sales excl. VAT ÷ hours worked',
  ),
  'gross-margin': word(
    'Gross margin (marge commerciale)',
    '€29,600 − €21,600 = €8,000. Shrinkage is already in it, carriage is not.',
    'Sales of goods excl. VAT − cost of goods sold',
  ),
  'gross-margin-rate': word(
    'Gross margin rate (on sales excl. VAT)',
    '€8,000 for €29,600: 27%. It is a share of the selling price.',
    'Gross margin ÷ sales of goods excl. VAT × 100',
  ),
  'value-added': word(
    'Value added (valeur ajoutée)',
    '€8,000 of margin − €2,600 of rent, energy and services = €5,400.',
    'Gross margin + services sold − outside consumption',
  ),
  ebitda: word(
    'Gross operating surplus (EBE)',
    '€5,400 − €300 − €3,100 = €2,000. Negative, it is a shortfall.',
    'Value added + subsidies − taxes − staff costs',
  ),
  result: word(
    'Result of the period',
    'What the store won or lost, with charges spread day by day.',
    'Income − charges',
  ),
  'break-even': word(
    'Break-even sales (seuil de rentabilité)',
    '€120,000 ÷ 30% = €400,000 of sales to lose nothing, over the period.',
    'Fixed costs ÷ contribution rate',
  ),
  cash: word(
    'Cash (trésorerie)',
    'The money at hand; card payments only reach it the next day.',
    'Bank + tills, in the evening of the period',
  ),
  'working-capital-need': word(
    'Working capital need (BFR)',
    '€27,000 + €2,000 − €15,000 = €14,000. Negative in food: customers pay before suppliers are paid.',
    'Stocks + receivables − operating debts',
  ),
  overdraft: word(
    'Overdraft (découvert autorisé)',
    'What the bank lends when the account falls below zero. Beyond it, the bank pays no more and the store stops.',
  ),
  due: word(
    'Due date (échéance)',
    'The day on which what is owed leaves the bank: an invoice, the rent, wages, contributions, VAT, a loan. The goods are sold already, or not yet: cash is not the result.',
  ),
  'manager-minutes': word(
    'Your time',
    'The minutes you may spend today deciding, going to see and talking. Choosing where to look is the game: what is spent only comes back in the morning.',
  ),
  'tills-needed': word(
    'Tills needed',
    'How many open tills keep the wait short.',
    'Customers expected in the hour ÷ 49, rounded up',
  ),
  evidence: word(
    'Evidence (preuve)',
    'What makes the mark: a result (an indicator), a practice (what was done when it was due), a judgement (your answers and reasons), or the grid of the teacher.',
  ),
  scale: word(
    'Scale (barème)',
    'How a value becomes a mark out of 20. A relative scale hangs on three reference managers who played with the same luck: doing nothing, applying the course, doing better.',
  ),
  'mark-level': word(
    'Levels TI, I, S, TS',
    'Very insufficient, insufficient, satisfactory, very satisfactory: the four levels of the exam grids. NE: not evaluated, for want of an occasion; it is never a zero.',
  ),
  slot: word(
    'Slot (créneau)',
    'The time chosen by a customer to collect an order. Once full it is no longer offered; the promised time is its start.',
  ),
  locker: word(
    'Locker (casier)',
    'A closed box, ambient or cold, where a ready order waits. Without a free one it waits at the counter.',
  ),
  'substitution-rate': word(
    'Substitution rate',
    'The share of lines of orders in which another product was put.',
    'Lines substituted ÷ lines prepared × 100',
  ),
  'missing-rate': word(
    'Missing rate',
    'The share of lines of orders for which there was nothing to put.',
    'Lines missing ÷ lines prepared × 100',
  ),
};
