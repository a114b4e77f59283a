import type { VNode } from 'preact'
import type { InformationPage } from './information.texts.ts'

export function InformationPageContent({ page }: { page: InformationPage }): VNode {
  return (
    <>
      <h1>{page.title}</h1>
      <p class="st-lead">{page.lead}</p>
      <div class="st-prose">
        {page.sections.map(({ heading, paragraphs = [], points = [], links = [] }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {points.length > 0 ? (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            ) : null}
            {links.map(({ label, href }) => (
              <p key={href}>
                <a href={href}>{label}</a>
              </p>
            ))}
          </section>
        ))}
      </div>
    </>
  )
}
