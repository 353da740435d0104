import type { AttestationRecord } from '../../domain/attestation.ts';
import { longDate } from '../../domain/day.ts';
import type { Identity, PersonName } from '../../domain/person.ts';
import { printable } from '../../domain/printable.ts';
import { requestTypeWords } from '../../domain/situation-words.ts';
import { countryName, nationalityName } from '../countries.ts';
import type { Block } from '../page.ts';
import { type Cell, cells, holdsWords } from './cells.ts';
import type { Frame } from './frame.ts';

/** The holder as the fields of rules.md 1.3 say: the minor themself when an adult filed (DOC-14). A field that the person has not is left out. */
export function holder(frame: Frame, { holder: person, filedBy }: AttestationRecord): Block {
  const { familyName, usageName, givenNames } = person;
  const { dense, styles } = frame;
  const style = dense ? { ...styles.value, weight: styles.name.weight } : styles.name;
  const names = cellsOf(
    ['Nom', familyName, 3, style],
    ['Nom d’usage', usageName, 3, style],
    [givenNames.length > 1 ? 'Prénoms' : 'Prénom', givenNames.join(', '), 3, style],
  );
  const birth = cellsOf(
    [/^.{10}$/.test(person.birthDate) ? 'Né(e) le' : 'Né(e) en', birthWords(person.birthDate), 2],
    ['À', `${person.birthPlace}, ${countryName(person.birthCountry)}`, 4],
  );
  const rest = cellsOf(
    ['Sexe', sexWords[person.sex], 2],
    ['Nationalité', nationalityName(person.nationality), 2],
    ['Identifiant (n° étranger)', person.foreignerNumber, 2],
  );
  const home = cellsOf(['Adresse', addressOf(person.address), 6]);
  const filer = cellsOf(['Demande déposée par', filedBy && nameOf(filedBy), 6]);
  return cells(frame, [...nameRows(frame, names), birth, rest, home, filer]);
}

/** Two names share a row where each has room for its words; the given names of someone with a usage name have their own. */
function nameRows(frame: Frame, names: Cell[]): Cell[][] {
  const pair = names.slice(0, 2);
  const shared = !frame.dense && pair.length === 2 && pair.every((name) => holdsWords(frame, name));
  const alone = (shared ? names.slice(2) : names).map((name) => [{ ...name, span: 6 }]);
  return shared ? [pair, ...alone] : alone;
}

/** The request, as fields. */
export function request(frame: Frame, record: AttestationRecord): Block {
  return cells(frame, [
    cellsOf(
      ['N° de dossier', record.applicationId, 2],
      ['Déposée le', longDate(record.depositedOn).fr, 2],
      ['Type de demande', requestTypeWords[record.requestType].fr, 2],
    ),
  ]);
}

/** A birth date, of which perhaps only the month or the year is known. */
function birthWords(birthDate: string): string {
  if (birthDate.length === 10) return longDate(birthDate).fr;
  if (birthDate.length === 7) return longDate(`${birthDate}-02`).fr.slice(2);
  return birthDate;
}

function nameOf({ familyName, givenNames }: PersonName): string {
  return [familyName, ...givenNames].filter(Boolean).join(' ');
}

function addressOf({ line, complement, careOf, postcode, city }: Identity['address']): string {
  return [careOf && `Chez ${careOf}`, line, complement, `${postcode} ${city}`].filter(Boolean).join(', ');
}

const sexWords = { F: 'Féminin', M: 'Masculin' } as const;

type Field = readonly [label: string, value: string | undefined, span: number, style?: Cell['style']];

function cellsOf(...fields: Field[]): Cell[] {
  return fields.flatMap(([label, value, span, style]) => {
    const words = printable(value ?? '');
    return words === '' ? [] : [{ label, value: words, span, ...(style && { style }) }];
  });
}
