"""What came with the authority's forms of participants (migration 38). Never changed once released.

`start_form_url`, `end_form_url`: of the forms; an end form without an address of its own is at that of the start. The
days are those of the hub's calendar on which staff ticked a form; nothing else of a form is stored. The two columns
that they take the place of were never written.
"""

PARTICIPANT_FORM_TABLES = """
ALTER TABLE project ADD COLUMN start_form_url TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN end_form_url TEXT NOT NULL DEFAULT '';
ALTER TABLE participant DROP COLUMN start_form_done;
ALTER TABLE participant DROP COLUMN end_form_done;
ALTER TABLE participant ADD COLUMN start_form_on TEXT CHECK (start_form_on GLOB '????-??-??');
ALTER TABLE participant ADD COLUMN end_form_on TEXT CHECK (end_form_on GLOB '????-??-??')
"""
