import type { ComponentChildren, VNode } from 'preact'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import { steps } from '#domain/process.ts'
import type { Language } from '#platform/i18n/language.ts'
import { guideStepWords, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { StepPath } from '#ui/step-path.tsx'
import { FindForm } from './find-form.tsx'
import { HeroDrawing } from './hero-drawing.tsx'
import { homeTexts } from './home.texts.ts'
import { DocumentSpecimen, LawSpecimen, ScheduleSpecimen } from './specimens.tsx'
import { OwnMunicipality, type TrialForm, TryNow } from './trial-forms.tsx'

export interface Workplace {
  readonly name: string
  readonly slug: string
  readonly isDemo: boolean
  readonly municipalityNumber: string | null
}

export interface HomePageProps {
  readonly language: Language
  /** Null when this installation, or this reader, has no trial. */
  readonly trial: TrialForm | null
  readonly isSignedIn: boolean
  /** Where the reader works already: the first thing they need. */
  readonly workplaces: readonly Workplace[]
}

export function HomePage(props: HomePageProps): VNode {
  const { language, trial, isSignedIn } = props
  const text = homeTexts[language]
  return (
    <div class="st-front">
      {trial ? <ErrorSummary language={language} errors={trial.errors} /> : null}
      <section class="st-hero">
        <div class="st-hero__text">
          <h1>{text.heading}</h1>
          <p class="st-lead">{text.promise}</p>
          <FirstStep {...props} />
        </div>
        <HeroDrawing />
        {trial ? <OwnMunicipality language={language} form={trial} /> : null}
      </section>
      <Steps language={language} />
      <Does language={language} />
      <ForWhom language={language} />
      <LastBand
        language={language}
        hasSearch={trial !== null || props.workplaces.length > 0}
        hasLogin={!isSignedIn}
      />
    </div>
  )
}

/** One thing to do first: one's own work, else the trial, else the search. */
function FirstStep({ language, trial, workplaces }: HomePageProps): VNode {
  const [first, ...others] = workplaces
  if (!first) {
    return trial ? (
      <TryNow language={language} isPrimary />
    ) : (
      <FindForm language={language} isPrimary />
    )
  }
  const text = homeTexts[language]
  return (
    <>
      <div class="st-try">
        <LinkButton variant="primary" href={routes.workspace.href({ slug: first.slug })}>
          {text.toWorkIn(inMunicipality(first.name, first.municipalityNumber))}
        </LinkButton>
        {others.length > 0 ? (
          <ul class="st-names">
            {others.map(({ name, slug }) => (
              <li key={slug}>
                <a href={routes.workspace.href({ slug })}>{name}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {trial && !workplaces.some(({ isDemo }) => isDemo) ? (
        <TryNow language={language} isPrimary={false} />
      ) : null}
    </>
  )
}

function LastBand({
  language,
  hasSearch,
  hasLogin,
}: {
  language: Language
  hasSearch: boolean
  hasLogin: boolean
}): VNode | null {
  const text = homeTexts[language]
  if (!hasSearch && !hasLogin) return null
  return (
    <div class="st-band">
      <div class="st-band__columns">
        {hasSearch ? <FindForm language={language} /> : null}
        {hasLogin ? (
          <section>
            <h2>{text.loginHeading}</h2>
            <p>{text.loginText}</p>
            <p>
              <a href={routes.login.href()}>{text.login}</a>
            </p>
          </section>
        ) : null}
      </div>
    </div>
  )
}

function Steps({ language }: { language: Language }): VNode {
  const text = homeTexts[language]
  return (
    <section class="st-front__section st-front__steps">
      <h2>{text.stepsHeading}</h2>
      <p class="st-front__intro">{text.stepsIntro}</p>
      <StepPath
        language={language}
        steps={steps.map((step) => ({
          number: step,
          ...text.steps[step],
          state: 'ahead',
          href: routes.guidePage.href({ section: 'trinn', page: guideStepWords[step] }),
        }))}
      />
      <p class="st-front__guide">
        <a href={routes.guide.href()}>{text.guideLink}</a>
      </p>
    </section>
  )
}

function Does({ language }: { language: Language }): VNode {
  const text = homeTexts[language]
  return (
    <section class="st-front__section">
      <h2>{text.doesHeading}</h2>
      <Feature heading={text.schedule.heading} text={text.schedule.text}>
        <ScheduleSpecimen language={language} />
      </Feature>
      <Feature
        heading={text.law.heading}
        text={text.law.text}
        link={{ href: routes.law.href(), label: text.law.link }}
      >
        <LawSpecimen language={language} />
      </Feature>
      <Feature heading={text.documents.heading} text={text.documents.text}>
        <DocumentSpecimen language={language} />
      </Feature>
    </section>
  )
}

function Feature({
  heading,
  text,
  link,
  children,
}: {
  heading: string
  text: string
  link?: { href: string; label: string }
  children: ComponentChildren
}): VNode {
  return (
    <div class="st-feature">
      <div class="st-feature__text">
        <h3>{heading}</h3>
        <p>{text}</p>
        {link ? (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        ) : null}
      </div>
      {children}
    </div>
  )
}

function ForWhom({ language }: { language: Language }): VNode {
  const text = homeTexts[language]
  return (
    <section class="st-front__section">
      <h2>{text.forWhomHeading}</h2>
      <dl class="st-for-whom">
        {text.forWhom.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
