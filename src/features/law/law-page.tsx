import type { VNode } from 'preact'
import { addDays, addYears, type LocalDate, localDate } from '#domain/calendar/local-date.ts'
import { lawCheckedOn, type Requirement } from '#domain/law/requirement.ts'
import { requirements } from '#domain/law/requirements.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { lawTexts } from './law.texts.ts'
import { lawPageTexts } from './law-page.texts.ts'
import { RequirementEntry } from './law-page-requirement.tsx'
import { forceWord } from './law-sentences.ts'
import { requirementTexts } from './requirement.texts.ts'

export type RequirementGroup = 'core' | 'other' | 'standing'

const groups: readonly RequirementGroup[] = ['core', 'other', 'standing']

/** The core is pbl § 10-1; standing duties run whatever the case; the rest is what else bites. */
export function groupOf(requirement: Requirement): RequirementGroup {
  if (requirement.standing) return 'standing'
  const isCore = requirement.basis.some(
    ({ lawKey, section }) => lawKey === 'pbl' && section === '10-1',
  )
  return isCore ? 'core' : 'other'
}

/** The requirement table for everybody. */
export function LawPage({ language }: { language: Language }): VNode {
  const text = lawPageTexts[language]
  return (
    <div class="st-law st-stack">
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <div class="st-actions">
        <PrintButton language={language} label={text.print} />
      </div>
      <section class="st-stack" aria-labelledby="hva">
        <h2 id="hva">{text.whatHeading}</h2>
        {text.what.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Minimum language={language} />
      <Deadlines language={language} />
      <ForceWords language={language} />
      <Contents language={language} />
      {groups.map((group) => (
        <Group key={group} language={language} group={group} />
      ))}
      <section class="st-stack" aria-labelledby="lest">
        <h2 id="lest">{text.checkedHeading}</h2>
        <p>{text.checked(longDate(lawCheckedOn, language))}</p>
      </section>
    </div>
  )
}

function Minimum({ language }: { language: Language }): VNode {
  const text = lawPageTexts[language]
  return (
    <section class="st-stack" aria-labelledby="minst">
      <h2 id="minst">{text.minimumHeading}</h2>
      <p>{text.minimumIntro}</p>
      <ol class="st-law__minimum">
        {text.minimum.map((step) => (
          <li key={step.requirementId}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
            <p class="st-source">
              <a href={`#${step.requirementId}`}>{step.basis}</a>
            </p>
          </li>
        ))}
      </ol>
      <p>{text.minimumOutro}</p>
    </section>
  )
}

// The arithmetic is done here, not written down, so that the example obeys the rule it explains.
const constitutedOn = localDate('2027-10-19')
const meetingOn = localDate('2028-09-21')

function Deadlines({ language }: { language: Language }): VNode {
  const text = lawPageTexts[language]
  const { deadlineColumns: columns, deadlineRows: rows } = text
  const row = (name: keyof typeof rows, date: LocalDate) => [
    rows[name].what,
    longDate(date, language),
    rows[name].how,
  ]
  return (
    <section class="st-stack" aria-labelledby="frister">
      <h2 id="frister">{text.deadlineHeading}</h2>
      <p>{text.deadlineIntro}</p>
      <DataTable
        caption={text.deadlineCaption}
        captionHidden
        stacked
        columns={[{ label: columns.what }, { label: columns.date }, { label: columns.how }]}
        rows={[
          row('constituted', constitutedOn),
          row('publishBySafe', addDays(meetingOn, -31)),
          row('publishByLaw', addDays(meetingOn, -30)),
          row('meeting', meetingOn),
          row('adoptBy', addYears(constitutedOn, 1)),
        ]}
      />
      <p>{text.deadlineNote}</p>
    </section>
  )
}

function ForceWords({ language }: { language: Language }): VNode {
  const text = lawPageTexts[language]
  return (
    <section class="st-stack" aria-labelledby="ordene">
      <h2 id="ordene">{text.forceHeading}</h2>
      <dl class="st-law__forces">
        {(['must', 'should', 'may'] as const).map((force) => (
          <div key={force}>
            <dt>
              <ForceTag force={force}>{forceWord(force, language)}</ForceTag>
            </dt>
            <dd>{text.forces[force]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <ForceTag force="ours">{lawTexts[language].warning}</ForceTag>
          </dt>
          <dd>{text.forces.warning}</dd>
        </div>
      </dl>
    </section>
  )
}

function Contents({ language }: { language: Language }): VNode {
  const text = lawPageTexts[language]
  return (
    <nav class="st-law__contents" aria-labelledby="innhold-krav">
      <h2 id="innhold-krav">{text.contents}</h2>
      <div class="st-grid">
        {groups.map((group) => (
          <div key={group}>
            <h3>{text.groups[group].heading}</h3>
            <ul>
              {inGroup(group).map(({ id }) => (
                <li key={id}>
                  <a href={`#${id}`}>{requirementTexts[language][id].title}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}

function Group({ language, group }: { language: Language; group: RequirementGroup }): VNode {
  const text = lawPageTexts[language]
  const { heading, intro } = text.groups[group]
  const members = inGroup(group)
  return (
    <section class="st-law__group" aria-labelledby={`gruppe-${group}`}>
      <h2 id={`gruppe-${group}`}>{heading}</h2>
      <p>
        {intro} <span class="st-note">{text.count(members.length)}.</span>
      </p>
      {members.map((requirement) => (
        <RequirementEntry key={requirement.id} language={language} requirement={requirement} />
      ))}
    </section>
  )
}

function inGroup(group: RequirementGroup): readonly Requirement[] {
  return requirements.filter((requirement) => groupOf(requirement) === group)
}
