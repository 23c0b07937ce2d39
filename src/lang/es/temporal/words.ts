/** Spanish words that rules speak of, by class. */

/** Numbers each word of a list from `from`. */
const counted = (words: string, from: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, i + from]))

const units: Record<string, string> = {
  segundo: 'second',
  minuto: 'minute',
  hora: 'hour',
  día: 'day',
  dia: 'day',
  semana: 'week',
  mes: 'month',
  trimestre: 'quarter',
  semestre: 'half',
  año: 'year',
  década: 'decade',
  siglo: 'century',
}

/** Word classes of Spanish. */
export const words: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  MES: {
    ...counted('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 1),
    setiembre: 9,
  },
  DIA: { ...counted('lunes martes miércoles jueves viernes sábado domingo', 0), miercoles: 2, sabado: 5 },
  ESTACION: { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' },
  UNIDAD: units,
  UNIDADES: Object.fromEntries(
    Object.entries(units).map(([word, unit]) => [word === 'mes' ? 'meses' : `${word}s`, unit]),
  ),
  NUMERO: {
    ...counted('un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 1),
    una: 1,
    uno: 1,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
  },
  ORDINAL: {
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
  },
  PARTE: { mañana: 'MO', tarde: 'AF', noche: 'NI', madrugada: 'NI' },
  BORDE: {
    principios: 'START',
    comienzos: 'START',
    inicios: 'START',
    mediados: 'MID',
    finales: 'END',
    fines: 'END',
  },
}

/** Classes of words near which an expression may stand. */
export const heads: readonly string[] = [
  'MES',
  'DIA',
  'ESTACION',
  'UNIDAD',
  'UNIDADES',
  'PARTE',
  'D4',
  'hoy',
  'ayer',
  'mañana',
  'anoche',
  'anteayer',
  'ahora',
  'actualmente',
  'recientemente',
]
