"""Each sentence of the privacy notice is shown by a test of the job that keeps it (P9).

A sentence that is added or changed fails here until SHOWN names the test.
"""

import ast
import re
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SENTENCES = CHECKOUT / "kiosk" / "screens" / "door" / "privacy.py"
PAGE = CHECKOUT / "kiosk" / "screens" / "qml" / "Kiosk" / "door" / "PrivacyPage.qml"
LABELS = {"Back", "Privacy", "QR code to the full privacy notice", "The full text on your phone"}
"""They name something and promise nothing."""

SHOWN = {
    "You can come in without giving anything about yourself.": (
        "hub/test_visits.py::test_somebody_without_a_pass_is_counted",
        "hub/visitors/test_passes.py::test_a_pass_needs_no_personal_data",
    ),
    "We never ask for your name, phone number or address.": (
        "hub/visitors/test_passes.py::test_a_pass_stores_what_was_given",
        "hub/visitors/test_passes.py::test_a_nickname_that_is_personal_or_long_is_refused",
        "hub/visitors/test_passes.py::test_a_municipality_consists_of_letters",
    ),
    "Visits and print requests are separated from the pass after %n days.": (
        "printroom/requests/test_privacy.py::test_a_request_is_parted_from_its_pass_after_90_days",
        "hub/test_retention.py::test_a_visit_is_parted_from_its_pass_after_90_days_and_stays_as_a_count",
        "hub/visitors/test_pass_links.py::test_a_time_of_the_pass_does_not_lead_to_a_visit_that_was_parted",
        "security/test_no_trace_is_left.py::test_the_link_of_a_visit_of_91_days_ago_is_in_no_byte",
    ),
    "Who reported a fault is forgotten after %n days.": (
        "hub/test_retention.py::test_a_visit_is_parted_from_its_pass_after_90_days_and_stays_as_a_count",
    ),
    "A pass that nobody uses is deleted after %1.": (
        "hub/test_retention.py::test_a_pass_that_is_not_used_for_two_years_goes_with_every_reference",
        "security/test_no_trace_is_left.py::test_a_pass_that_nobody_used_for_730_days_is_in_no_byte",
    ),
    "Counts without a pass are kept for %n years.": ("hub/test_retention.py::test_counts_go_after_five_years",),
    "Show your pass to see your data or delete it.": (
        "screens/door/test_own_data.py::test_everything_that_is_stored_is_shown_with_when_it_goes",
        "screens/door/test_own_data.py::test_deleting_asks_once_and_the_visit_still_counts",
        "hub/visitors/test_pass_links.py::test_every_reference_to_a_pass_or_a_visit_is_known",
    ),
    "Type your code to see your data or delete it: “Call staff”.": (
        "screens/session/test_readers.py::test_pages_for_visitors_say_how_the_code_is_typed",
        "screens/door/test_own_data.py::test_everything_that_is_stored_is_shown_with_when_it_goes",
        "screens/door/test_own_data.py::test_deleting_asks_once_and_the_visit_still_counts",
    ),
    "You see who of the staff looked at it, and why.": (
        "screens/door/test_own_data.py::test_looks_of_the_staff_and_the_times_of_the_configuration_are_shown",
        "hub/visitors/test_view_log.py::test_each_look_is_logged_and_its_owner_sees_it",
    ),
    "What you delete stays deleted when a backup is restored.": (
        "cli/test_restore.py::test_a_lost_machine_is_replaced_by_a_new_one",
        "security/test_no_trace_is_left.py::test_a_pass_deleted_by_its_own_scan_is_in_no_byte_nor_back_after_a_restore",
    ),
    "Backups are removed after %n days.": (
        "store/backup/test_backup.py::test_old_backups_are_removed_but_never_the_newest_seven",
        "printroom/test_nightly_backup.py::test_a_backup_is_due_once_a_night",
    ),
}


def sentences() -> set[str]:
    """The English source of everything that the notice says."""
    calls = [node for node in ast.walk(ast.parse(SENTENCES.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    ours = {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and isinstance(call.args[0], ast.Constant)
    }
    return ours | set(re.findall(r'qsTr\("(.*?)"', PAGE.read_text(encoding="utf-8"))) - LABELS


def test_every_sentence_has_a_test_and_every_test_a_sentence() -> None:
    """P9, P3."""
    assert sentences() == set(SHOWN)


@pytest.mark.parametrize("sentence", SHOWN)
def test_the_tests_of_a_sentence_are_there(sentence: str) -> None:
    """P9."""
    for shown in SHOWN[sentence]:
        path, name = shown.split("::")
        tree = ast.parse((CHECKOUT / "tests" / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, shown
