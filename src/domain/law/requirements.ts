import { localDate } from '../calendar/local-date.ts'
import type { Step } from '../process.ts'
import type { RequirementId } from './law-types.ts'
import {
  article,
  type LegalBasis,
  point,
  type Requirement,
  section,
  type Who,
} from './requirement.ts'
import { samiLanguageArea, samiPlanningFrom } from './sami-language-area.ts'

/** Boligsosialloven § 10: the demands on the planstrategi are to be met at the latest this day. */
export const housingRequiredBy = localDate('2027-07-01')

/**
 * The requirement table. L23 is given the force `must`: forvaltningsloven and kommuneloven § 11-10
 * bind whoever takes part, and the exception for plans does not name the kommunal planstrategi. As
 * that reading is literal and untried, it is marked as a warning and never reported as broken.
 */
export const requirements: readonly Requirement[] = [
  must('L1', 'council', [3, 9], [section('pbl', '10-1', 1), section('pbl', '3-3', 2)]),
  should('L2', 'municipality', [8], [section('pbl', '10-1', 1)]),
  must('L3', 'municipality', [3, 4], [section('pbl', '10-1', 2)]),
  should('L4', 'municipality', [4, 6], [section('pbl', '10-1', 2)]),
  must('L5', 'municipality', [3, 8, 9], [section('pbl', '10-1', 2)]),
  must('L6', 'council', [7, 8, 9], [section('pbl', '10-1', 3)]),
  may('L7', 'council', [7, 8], [section('pbl', '10-1', 3)]),
  may(
    'L8',
    'municipality',
    [1, 3],
    [section('pbl', '10-1', 4), section('pbl', '11-12'), section('pbl', '11-13')],
  ),
  must(
    'L9',
    'municipality',
    [5],
    [
      section('folkehelseforskriften', '5', 1),
      section('folkehelseforskriften', '8'),
      section('folkehelseloven', '5', 2),
      section('folkehelseloven', '6', 1),
    ],
  ),
  must(
    'L10',
    'municipality',
    [5, 7],
    [section('folkehelseloven', '5', 2), section('folkehelseloven', '6', 1)],
    { validFrom: localDate('2026-01-01') },
  ),
  must(
    'L11',
    'municipality',
    [5],
    [section('boligsosialloven', '5', 2), section('boligsosialloven', '10')],
    { validFrom: localDate('2023-07-01') },
  ),
  must('L12', 'municipality', [5, 7, 8], [point('sprKlimaEnergi', '5.3')], {
    validFrom: localDate('2024-12-20'),
  }),
  must(
    'L13',
    'municipality',
    [5, 8],
    [section('sameloven', '3-13'), section('sameforskriften', '1', 1)],
    { validFrom: samiPlanningFrom, municipalities: samiLanguageArea },
  ),
  must(
    'L14',
    'municipality',
    [4, 5],
    [
      section('sameloven', '4-1'),
      section('sameloven', '4-4', 1),
      section('sameloven', '4-5', 1),
      section('sameloven', '4-6'),
      section('sameloven', '4-7'),
      section('sameloven', '4-9'),
      section('sameloven', '3-2', 2),
      section('sameloven', '3-3', 1),
      point('sprKlimaEnergi', '4.1'),
      point('sprArealMobilitet', '7.6'),
    ],
    { validFrom: localDate('2021-07-01'), canBeNotRelevant: true },
  ),
  must(
    'L15',
    'municipality',
    [5],
    [
      section('sivilbeskyttelsesloven', '14'),
      section('sivilbeskyttelsesloven', '15'),
      section('beredskapsforskriften', '2'),
      section('beredskapsforskriften', '3'),
      section('beredskapsforskriften', '6'),
      section('beredskapsforskriften', '7'),
    ],
  ),
  must('L16', 'municipality', [5, 7], [section('pbl', '6-1')]),
  must('L17', 'municipality', [5, 7], [section('pbl', '7-2', 2), section('pbl', '8-2')], {
    canBeNotRelevant: true,
  }),
  must(
    'L18',
    'municipality',
    [4],
    [
      section('medvirkningsforskriften', '2'),
      section('medvirkningsforskriften', '4'),
      section('kommuneloven', '5-12', 4),
    ],
    { canBeNotRelevant: true },
  ),
  must(
    'L19',
    'municipality',
    [4],
    [section('pbl', '3-3', 3), section('pbl', '5-1', 2), point('rprBarn', '4')],
  ),
  must('L20', 'council', [3, 7], [section('pbl', '3-1', 3), section('pbl', '3-3', 4)]),
  must(
    'L21',
    'chair',
    [8, 9],
    [
      section('kommuneloven', '11-3'),
      section('kommuneloven', '11-4'),
      section('kommuneloven', '11-5'),
    ],
    { standing: true },
  ),
  must(
    'L22',
    'chief-executive',
    [8, 9],
    [section('kommuneloven', '13-1', 3), section('kommuneloven', '13-1', 4)],
    { standing: true },
  ),
  must(
    'L23',
    'councillors',
    [2, 8, 9],
    [section('kommuneloven', '11-10', 2), section('kommuneloven', '11-4', 2)],
    { warning: true, canBeNotRelevant: true },
  ),
  must(
    'L24',
    'municipality',
    [9],
    [section('bevaringsforskrifta', '35'), section('arkivlova', '5', 1)],
    { standing: true, validFrom: localDate('2026-01-01') },
  ),
  must(
    'L25',
    'municipality',
    [4, 8, 9],
    [
      section('offentleglova', '3'),
      section('offentleglova', '10'),
      section('offentleglova', '14'),
      section('offentleglova', '16', 1),
    ],
    { standing: true },
  ),
  must(
    'L26',
    'municipality',
    [5, 8],
    [
      section('uuForskriften', '4b'),
      section('uuForskriften', '4c'),
      section('uuForskriften', '4e'),
      section('likestillingsloven', '18'),
    ],
    { standing: true, validFrom: localDate('2022-02-01') },
  ),
  must(
    'L27',
    'municipality',
    [8],
    [
      section('sprakloven', '9'),
      section('sprakloven', '10', 1),
      section('sprakloven', '11', 1),
      section('sprakloven', '15', 2),
    ],
    { standing: true, validFrom: localDate('2022-01-01') },
  ),
  must(
    'L28',
    'municipality',
    [4, 7],
    [
      section('grunnloven', '104'),
      article('barnekonvensjonen', '3'),
      article('barnekonvensjonen', '12'),
    ],
    { canBeNotRelevant: true },
  ),
  must('L29', 'authorities', [4], [section('pbl', '3-2', 3), section('pbl', '3-2', 4)]),
]

const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))

/** The requirement of that id; throws RangeError when the table lacks it. */
export function requirementOf(id: RequirementId): Requirement {
  const found = byId.get(id)
  if (!found) throw new RangeError(`No requirement ${id}`)
  return found
}

type Options = Partial<
  Pick<
    Requirement,
    'warning' | 'standing' | 'validFrom' | 'validTo' | 'municipalities' | 'canBeNotRelevant'
  >
>

function must(
  id: RequirementId,
  who: Who,
  steps: readonly Step[],
  basis: readonly LegalBasis[],
  options: Options = {},
): Requirement {
  return {
    id,
    force: 'must',
    warning: false,
    who,
    steps,
    basis,
    standing: false,
    validFrom: null,
    validTo: null,
    municipalities: null,
    canBeNotRelevant: false,
    ...options,
  }
}

function should(
  id: RequirementId,
  who: Who,
  steps: readonly Step[],
  basis: readonly LegalBasis[],
): Requirement {
  return { ...must(id, who, steps, basis, { canBeNotRelevant: true }), force: 'should' }
}

function may(
  id: RequirementId,
  who: Who,
  steps: readonly Step[],
  basis: readonly LegalBasis[],
): Requirement {
  return { ...must(id, who, steps, basis, { canBeNotRelevant: true }), force: 'may' }
}
