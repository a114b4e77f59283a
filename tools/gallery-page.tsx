import type { VNode } from 'preact'
import { CopyButton, PrintButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { DaysLeft } from '#ui/days-left.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { type StepItem, StepPath } from '#ui/step-path.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { GalleryCharts } from './gallery-charts.tsx'
import { GalleryForm } from './gallery-form.tsx'

const titles = [
  'Mandat',
  'Organisering',
  'Oversikt',
  'Kunnskap',
  'Drøfting',
  'Planbehov',
  'Forslag',
  'Offentlig',
  'Vedtak',
]

export const gallerySteps: StepItem[] = titles.map((title, index) => ({
  number: index + 1,
  title,
  href: `/eksempelvik/arbeid/2028-2031/steg-${index + 1}`,
  state: index < 3 ? 'done' : index === 3 ? 'current' : 'ahead',
  ...(index === 3 ? { note: 'til 14. mars' } : index === 8 ? { note: '21. september' } : {}),
}))

export function GalleryPage(): VNode {
  return (
    <Layout
      language="nb"
      title="Oversikt"
      place={{ name: 'Eksempelvik kommune', href: '/eksempelvik' }}
      navigation={[
        { label: 'Arbeidet', href: '/eksempelvik/arbeid', current: true },
        { label: 'Veileder', href: '/veileder' },
        { label: 'Lov', href: '/lov' },
      ]}
      languageSwitch={{ action: '/sprak', returnTo: '/' }}
      user={{
        name: 'Kari Eksempel',
        role: 'Planlegger i Eksempelvik',
        links: [{ label: 'Mine oppgaver', href: '/mine-oppgaver' }],
        logOutAction: '/logg-ut',
      }}
      steps={gallerySteps}
      breadcrumbs={[
        { label: 'Eksempelvik', href: '/eksempelvik' },
        { label: 'Planstrategi 2028–2031', href: '/eksempelvik/arbeid/2028-2031' },
        { label: 'Kunnskapsgrunnlag', href: '/eksempelvik/arbeid/2028-2031/kunnskap' },
      ]}
      banner={{ kind: 'demo', link: { label: 'Start for din egen kommune', href: '/start' } }}
    >
      <h1>Planstrategi 2028–2031</h1>
      <p class="st-lead">
        Kommunestyret må vedta planstrategien innen 21. september 2028. Kunnskapsgrunnlaget er det
        neste som skal på plass.
      </p>
      <GalleryTop />
      <h2>Lovsjekk</h2>
      <LawTable />
      <GalleryForces />
      <GalleryNotices />
      <div class="st-actions">
        <Button>Lagre utkast</Button>
        <Button variant="tertiary">Avbryt</Button>
        <Button color="danger">Slett strategien</Button>
        <CopyButton
          language="nb"
          text="https://eksempel.no/kalender.ics"
          label="Kopier kalenderadressen"
        />
        <PrintButton language="nb" />
      </div>
      <GalleryForm />
      <GalleryCharts />
    </Layout>
  )
}

function LawTable(): VNode {
  return (
    <DataTable
      caption="Det som haster de neste 60 dagene"
      stacked
      columns={[
        { label: 'Krav' },
        { label: 'Frist' },
        { label: 'Dager', numeric: true },
        { label: 'Tilstand' },
      ]}
      rows={[
        [
          'Planstrategi vedtatt innen ett år',
          '21.09.2028',
          '214',
          <StatusTag status="due">Gjenstår</StatusTag>,
        ],
        [
          'Synspunkter fra statlige og regionale organer',
          '14.03.2028',
          '22',
          <StatusTag status="at-risk">Kan glippe</StatusTag>,
        ],
        [
          'Forslag offentlig i minst 30 dager',
          '14.08.2028',
          '176',
          <StatusTag status="met">Oppfylt</StatusTag>,
        ],
        [
          'Oversikt over folkehelsen',
          '01.01.2028',
          '0',
          <StatusTag status="broken">Ikke oppfylt</StatusTag>,
        ],
        [
          'Konsultasjon med Sametinget',
          '–',
          '–',
          <StatusTag status="not-relevant">Gjelder ikke her</StatusTag>,
        ],
        [
          'Habilitet i arbeidsgruppa',
          '–',
          '–',
          <StatusTag status="needs-judgement">Må vurderes</StatusTag>,
        ],
      ]}
      note="Kilde: plan- og bygningsloven, lest 3. november 2026"
    />
  )
}

function GalleryTop(): VNode {
  return (
    <div class="st-columns">
      <div class="st-stack">
        <NextAction
          heading="Be om synspunkter fra staten, fylket og nabokommunene"
          action={
            <>
              <LinkButton variant="primary" href="/be-om-synspunkter">
                Skriv brevet
              </LinkButton>
              <a class="ds-link" href="/senere">
                Hvorfor nå?
              </a>
            </>
          }
        >
          <p>
            Brevet bør gå ut innen 14. mars, så de får seks uker på seg. Vi har fylt inn mottakere,
            frist og tekst.
          </p>
          <ForceTag force="must" basis="pbl § 10-1 andre ledd">
            Skal
          </ForceTag>
        </NextAction>
        <h2>De ni trinnene</h2>
        <StepPath language="nb" steps={gallerySteps} />
      </div>
      <aside class="st-stack">
        <DaysLeft value={214} unit="dager" label="til fristen 21. september 2028" />
        <SummaryList
          rows={[
            { label: 'Kommunestyret', value: '14. september 2028' },
            { label: 'I reserve', value: '21. september 2028' },
            {
              label: 'Leder',
              value: 'Kari Eksempel',
              action: (
                <a class="ds-link" href="/endre">
                  Endre
                </a>
              ),
            },
          ]}
        />
      </aside>
    </div>
  )
}

function GalleryForces(): VNode {
  return (
    <>
      <h2>Hvor sterkt det binder</h2>
      <div class="st-stack" data-space="sm">
        <div>
          <ForceTag force="must" basis="pbl § 10-1">
            Skal
          </ForceTag>
        </div>
        <div>
          <ForceTag force="should" basis="veilederen, kapittel 3">
            Bør
          </ForceTag>
        </div>
        <div>
          <ForceTag force="may" basis="pbl § 10-1 første ledd">
            Kan
          </ForceTag>
        </div>
        <div>
          <ForceTag force="ours">Vårt råd</ForceTag>
        </div>
      </div>
      <h2>Trinn for trinn</h2>
      <StepPath
        language="nb"
        variant="vertical"
        steps={gallerySteps.map((step) => ({
          ...step,
          note: 'Kommunestyret sier hva arbeidet skal svare på, hvem som leder det, og når det er ferdig.',
        }))}
      />
    </>
  )
}

function GalleryNotices(): VNode {
  return (
    <>
      <h2>Meldinger</h2>
      <div class="st-stack">
        <Notice kind="success" heading="Møteplanen er lagret" level={3}>
          <p>Vi fant 14 møter og har regnet ut framdriften på nytt.</p>
        </Notice>
        <Notice kind="warning">
          <p>Det er bare 29 dager fra kunngjøringen til møtet. Loven krever 30.</p>
        </Notice>
        <Notice kind="info">
          <p>Fylket ser det dere deler. Utkast er bare deres.</p>
        </Notice>
        <Notice kind="danger">
          <p>Fristen er passert. Planstrategien kan likevel vedtas.</p>
        </Notice>
        <EmptyState
          heading="Ingen møter ennå"
          action={<LinkButton href="/moter/ny">Legg inn møter</LinkButton>}
          level={3}
        >
          <p>Lim inn møteplanen, eller last opp en kalenderfil.</p>
        </EmptyState>
      </div>
      <div>
        <Details summary="Løpende plikter" count="5 krav">
          <p>De gjelder hele tiden, også når det ikke er planstrategi på gang.</p>
        </Details>
        <Details summary="Kommer senere" count="9 krav" open>
          <p>Disse har ikke begynt å gjelde for dere ennå.</p>
        </Details>
      </div>
    </>
  )
}
