import type { AdminConnection } from '#platform/db/open-database.ts'

/** Plans, their versions and needs that break careless formats, in every strategy there is. */
export async function fillRegister({ client }: AdminConnection): Promise<void> {
  await client.query(`
    set role stedsans_maintenance;
    insert into municipal_plan (id, tenant_id, strategy_id, name, type, status, content, updated_by)
      select md5('plan' || id)::uuid, tenant_id, id, E'\\u010d\\u0111 \\\\. Plan', 'thematic-plan', 'in-force',
        '{"name": "č"}', 'Kari' from strategy;
    insert into municipal_plan (id, tenant_id, strategy_id, parent_id, name, type, status, content, updated_by)
      select '00000000-0000-4000-8000-000000000002', tenant_id, strategy_id, id, 'Før den den hører under',
        'other', 'ended', '{}', 'Kari' from municipal_plan order by id limit 1;
    insert into plan_change (id, tenant_id, strategy_id, kind, changed_by)
      select md5('change' || id)::uuid, tenant_id, id, 'import', 'Kari' from strategy;
    insert into plan_change (id, tenant_id, strategy_id, kind, undoes, changed_by)
      select '00000000-0000-4000-8000-000000000003', tenant_id, strategy_id, 'undo', id, 'Kari'
        from plan_change order by id limit 1;
    insert into municipal_plan_version (tenant_id, plan_id, version, change_id, snapshot)
      select c.tenant_id, p.id, 1, c.id, null from plan_change c
        join municipal_plan p on p.strategy_id = c.strategy_id where c.kind = 'import';
    insert into learned_heading select id, 'Plan; "tittel"', 'name', 'Kari' from organisation;
    insert into plan_type_practice (tenant_id, type, process_demands, updated_by)
      select id, 'thematic-plan', E'linje 1\\nlinje 2', 'Kari' from organisation;
    insert into required_plan (tenant_id, strategy_id, key, content, updated_by)
      select tenant_id, id, 'ros', '{}', 'Kari' from strategy;
    insert into plan_need (tenant_id, strategy_id, plan_id, decision, content, updated_by)
      select tenant_id, strategy_id, id, 'revise', '{"reason": "🌲"}', 'Kari' from municipal_plan;
    insert into plan_need_change (id, tenant_id, strategy_id, kind, changed_by)
      select md5('need' || id)::uuid, tenant_id, id, 'assess', 'Kari' from strategy;
    insert into plan_need_change (id, tenant_id, strategy_id, kind, undoes, changed_by)
      select '00000000-0000-4000-8000-000000000004', tenant_id, strategy_id, 'undo', id, 'Kari'
        from plan_need_change order by id limit 1;
    insert into plan_need_version (tenant_id, strategy_id, plan_id, version, change_id, content)
      select n.tenant_id, n.strategy_id, n.plan_id, 1, c.id, n.content from plan_need n
        join plan_need_change c on c.strategy_id = n.strategy_id where c.kind = 'assess';
    insert into planning_sheet (tenant_id, strategy_id, kind, content, updated_by)
      select tenant_id, id, 'capacity', '{}', 'Kari' from strategy;
    insert into planning_item (tenant_id, strategy_id, kind, content, updated_by)
      select tenant_id, id, 'ambition', '{}', 'Kari' from strategy;
    reset role`)
}
