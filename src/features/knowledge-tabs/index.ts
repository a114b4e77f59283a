export { KnowledgeTabs, knowledgeCrumb } from './knowledge-tabs.page.tsx'
