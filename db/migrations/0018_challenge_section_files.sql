-- Comments, files and case numbers also hang on the sections of the challenge picture.
alter table comment drop constraint comment_subject_kind_check, add constraint
  comment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section', 'challenge', 'challenge-section'));
alter table attachment drop constraint attachment_subject_kind_check, add constraint
  attachment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section', 'challenge', 'challenge-section'));
alter table case_link drop constraint case_link_subject_kind_check, add constraint
  case_link_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section', 'challenge', 'challenge-section'));
