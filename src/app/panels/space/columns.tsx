/** The columns of a fixture: what stands where, and what its place earns. */
import {
  type Indicator,
  marginPerMetre,
  marginSensitivity,
  salesHt,
  salesSensitivity,
} from '../../../indicators/index.ts';
import type { View } from '../../../store/view.ts';
import { isAidedNow, isLeft } from '../../delegated.ts';
import type { TermId } from '../../help/glossary.fr.ts';
import type { Session } from '../../session.ts';
import { figureNumber, figureText, unitSign } from '../../texts/figure.ts';
import { number, readWhole, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { Column } from '../../ui/table/table.tsx';
import { metres } from './length.ts';
import type { Place } from './places.ts';

/** Days that a place is judged on. */
export const JUDGED = 7;

interface Edits {
  readonly onFacings: (place: Place, facings: number) => string | undefined;
  readonly onLevel: (place: Place, level: number) => string | undefined;
}

/** @param nameOf name of a level of this fixture */
export function placeColumns(
  session: Session,
  levels: number,
  nameOf: (level: number) => string,
  { onFacings, onLevel }: Edits,
): Column<Place>[] {
  const t = texts.value.space;
  const c = t.columns;
  const { view } = session;
  const productOf = ({ product }: Place) => view.model.products[view.model.productIndex.get(product)!]!;
  const lengthCm = (place: Place): number => place.facings * productOf(place).widthCm;
  const to = view.daysClosed - 1;
  const days = { from: Math.max(0, to - JUDGED + 1), to };
  const figure = ([one, term]: readonly [Indicator<View>, TermId], i: number): Column<Place> => {
    const of = ({ product }: Place): number | undefined =>
      one.of(view, { ...days, product: view.model.productIndex.get(product)! });
    return {
      title: one.label,
      folds: 4 + i,
      term,
      help: one.formula,
      unit: unitSign(one.unit),
      value: (place) => figureNumber(one.unit, of(place)),
      text: (place) => figureText(one.unit, of(place)),
    };
  };
  const indices = [
    [marginPerMetre, 'margin-per-metre'],
    [salesSensitivity, 'sales-sensitivity'],
    [marginSensitivity, 'margin-sensitivity'],
  ] as const;
  const judges = [[salesHt, 'sales-ht'] as const, ...(isAidedNow(session, 'indices') ? indices : [])];
  const judged = to < 0 ? [] : judges.map(figure);
  return [
    { title: c.product, value: (place) => productOf(place).label },
    {
      title: c.level,
      term: 'level',
      value: ({ level }) => level,
      text: (place) => (
        <select
          aria-label={t.levelOf(productOf(place).label)}
          value={String(place.level)}
          disabled={isLeft(view, 'space')}
          onChange={(event) => {
            // A refused move is said, and the list shows again where the product stands.
            onLevel(place, Number(event.currentTarget.value));
            event.currentTarget.value = String(place.level);
          }}
        >
          {Array.from({ length: levels }, (_, i) => levels - i).map((level) => (
            <option key={level} value={String(level)}>
              {nameOf(level)}
            </option>
          ))}
        </select>
      ),
    },
    {
      title: c.facings,
      term: 'facing',
      value: ({ facings }) => facings,
      text: (place) => {
        const { label } = productOf(place);
        return (
          <span class="stepper">
            <Button icon="minus" label={t.less(label)} onClick={() => onFacings(place, place.facings - 1)} />
            <Field
              label={t.facings(label, nameOf(place.level))}
              width="short"
              value={String(place.facings)}
              onCommit={(typed) => {
                const value = readWhole(typed);
                if (typeof value === 'string') return texts.value.fields[value];
                return value < 0 ? texts.value.fields.notNumber : onFacings(place, value);
              }}
            />
            <Button icon="plus" label={t.more(label)} onClick={() => onFacings(place, place.facings + 1)} />
          </span>
        );
      },
    },
    {
      title: c.width,
      folds: 1,
      value: (place) => productOf(place).widthCm,
      text: (place) => <span class="soft">{number(productOf(place).widthCm)}</span>,
    },
    {
      title: c.length,
      folds: 2,
      unit: 'm',
      value: (place) => lengthCm(place) / 100,
      text: (place) => metres(lengthCm(place)),
    },
    {
      title: c.capacity,
      folds: 3,
      help: t.capacityHelp,
      unit: 'UVC',
      value: (place) => place.facings * productOf(place).unitsPerFacing,
    },
    ...judged,
  ];
}
