"""The tour: every scene can be reached, and each screen gives a picture of its own."""

from pathlib import Path

import pytest
from PIL import Image

from tests.tour import tour

SCENES = {
    "01_start", "01_start_bad_code", "02_farewell_offered", "02_greeting", "03_board",
    "03_equipment_broken", "03_equipment_free", "03_equipment_printer", "04_new_pass", "04_nickname", "05_print_desk",
    "06_hold_started", "06_hold_to_start", "06_hold_to_start_asked", "06_hold_waits", "07_running",
    "07_running_cancel_asks", "07_sending", "08_night_wall", "08_night_wall_cameras", "09_pin", "09_pin_long",
    "10_help", "10_help_called", "10_help_seen", "10_help_told", "10_type_code", "11_access", "12_privacy",
    "13_still_there", "20_staff", "21_files", "22_away", "23_awaiting_clear", "24_error", "25_camera",
    "25_camera_old", "26_filament", "27_free", "28_reader_garbled", "28_reader_label", "28_reader_product",
    "28_reader_waits", "29_from_visitors", "29_labels", "29_labels_no_stick", "29_labels_none", "29_labels_passes",
    "29_labels_spools_none", "29_open_office", "29_open_office_off", "30_add_printer",
    "30_add_printer_none", "31_add_address", "31_add_address_trouble", "32_add_asking", "32_add_refused",
    "32_add_waits", "33_add_key", "34_add_form", "35_add_colour", "35_add_material", "35_add_name", "35_add_zone",
    "36_added", "37_link", "37_link_asks", "38_klipper_address", "38_klipper_asking", "38_klipper_form",
    "38_klipper_key", "38_klipper_link", "38_klipper_reading", "38_klipper_wants_key",
    "40_check_left_hot", "40_check_needs_permission", "40_check_read_again",
    "40_check_stopped", "41_companions", "41_permission", "41_permission_chosen", "41_purpose", "41_welcome",
    "41_welcome_two", "42_class", "42_class_empty", "42_class_in", "42_class_refused", "42_hold_permitted",
    "43_day_pass", "43_day_pass_taken", "43_printing_permitted", "44_finished", "44_finished_given_back",
    "44_finished_nothing", "45_goodbye", "45_goodbye_answered", "45_goodbye_late", "45_goodbye_wished", "45_own_wish",
    "45_own_wish_trouble", "45_wishes", "45_trip_question",
    "46_start_above", "46_start_above_low", "46_start_below", "46_start_below_low",
    "46_start_called", "46_start_called_low", "46_start_called_several", "46_start_called_several_low",
    "46_start_cards", "46_start_cards_low", "46_start_closed", "46_start_exceptional",
    "46_start_exceptional_low", "46_start_full", "46_start_full_low", "46_start_holidays",
    "46_start_left", "46_start_left_low", "46_start_morning", "46_start_no_reader", "46_start_no_reader_low",
    "46_start_shelf", "46_start_shelf_low", "46_start_stories", "46_start_stories_low", "46_story", "46_story_picture",
    "46_start_stories_called", "46_start_stories_called_low", "46_start_stories_cards", "46_start_stories_cards_low",
    "46_start_spared", "46_start_spared_low", "47_plan", "47_wall", "48_another_day", "48_claimed", "48_extended",
    "48_free",
    "48_hand_over", "48_in_use", "48_induction", "48_low", "48_low_in_use", "48_low_later", "48_mine",
    "48_reserved", "48_wants_pass", "49_board", "49_fault", "49_fault_in_use", "49_fault_thanks",
    "50_own_data", "50_own_data_delete", "50_own_data_full", "50_own_data_low", "50_own_data_second", "51_questions",
    "51_questions_junior", "51_questions_open", "52_link_card", "52_link_card_done", "53_home_fault", "53_repair",
    "53_repair_chosen", "53_repair_in_use", "53_repair_undo", "53_repairs", "53_tools", "54_inductions",
    "54_inductions_given", "54_inductions_pass", "55_line_called", "55_line_join", "55_line_joined", "55_line_take",
    "55_line_waiting", "55_line_wants_pass",
    "56_event_counted", "56_event_question", "56_event_questions", "56_event_start", "57_events_none",
    "57_events_today", "58_add_person", "58_badge", "58_badge_no_stick", "58_people", "58_person", "58_person_badge",
    "58_person_locked", "58_person_remove", "59_new_pin", "59_new_pin_again", "59_new_pin_differs", "60_log",
    "60_log_none", "61_morning", "62_silent_board", "62_silent_check",
    "62_silent_equipment", "62_silent_help", "62_silent_hold", "62_silent_hold_unanswered", "62_silent_home",
    "62_silent_printer", "62_silent_printer_asked", "62_silent_printer_free", "62_silent_start", "62_silent_wall",
    "62_silent_wall_edge", "62_silent_wall_handled", "63_alarms", "63_alarms_acknowledged", "63_alarms_handled",
    "63_alarms_other", "64_bookings", "64_bookings_undo", "64_bookings_week", "64_close_now", "64_closed",
    "64_closed_undo", "64_host_day", "64_host_day_undo", "64_lines", "64_lines_empty", "64_lines_undo",
    "64_new_booking", "64_new_booking_third", "64_open_visits", "64_open_visits_undo", "65_quick_log",
    "65_quick_log_kind", "65_quick_log_kinds", "65_quick_log_letters",
    "65_quick_log_logged", "65_quick_log_named", "65_quick_log_size", "65_quick_log_third",
    "65_quick_log_which",
    "72_figures_last_month", "72_figures_project", "72_figures_this_month",
    "72_form", "72_form_end", "72_form_none", "72_form_undo", "72_referral", "72_referral_check", "72_referral_known",
    "72_referral_card", "72_referral_card_undo", "72_referral_none",
    "67_queue_due",
    "62_silent_queue", "67_queue_empty", "67_queue_list", "67_queue_list_move", "67_queue_more", "67_queue_plan",
    "67_queue_plan_move", "67_queue_wishes", "67_queue_wishes_removal", "06_hold_label", "06_hold_label_read",
    "66_visitor_data", "66_visitor_data_asks", "66_visitor_data_counted", "66_visitor_data_looked",
    "69_job_done", "69_job_done_failed", "69_job_done_failed_no_camera", "69_job_done_good", "69_job_done_no_camera",
    "69_job_done_on_shelf", "69_job_done_waits",
    "74_map_begin", "74_map_code", "74_map_code_silent", "74_map_help", "74_map_plan", "74_map_plan_empty",
    "74_map_faces", "74_map_faces_again", "74_map_future", "74_map_future_empty", "74_map_thought",
    "74_map_thought_refused", "74_map_thoughts", "74_map_thoughts_removed",
    "74_map_deadline", "74_map_measure", "74_map_measure_changed", "74_map_measure_undo", "74_map_new_measure",
    "74_map_plan_removed",
    "74_map_text", "74_map_text_changed", "74_map_text_long", "74_map_text_owner", "74_map_text_refused",
    "74_map_vision", "74_map_vision_agreed",
    "74_map_question", "74_map_question_first", "74_map_result", "74_map_result_first", "74_map_start",
    "75_company_begun", "75_company_map", "75_company_map_letters", "75_company_map_none", "75_new_company",
    "75_new_company_empty", "75_tools",
    "71_control", "71_control_asked", "71_during_print", "71_during_print_chosen",
    "69_shelf", "69_shelf_failed", "69_shelf_none", "69_shelf_undo",
    "66_decline_request", "66_farewell_request", "66_greeting_request", "66_home_requests", "66_own_requests",
    "66_own_requests_shelf",
    "66_print_request", "66_print_request_partner", "66_request_colour", "66_request_colour_none",
    "66_request_day", "66_request_day_none",
    "66_request_file", "66_request_no_file", "66_request_sent", "66_requests", "66_requests_none", "68_filament_heats",
    "68_filament_load", "68_filament_old", "68_filament_printer", "68_filament_spool", "68_new_spool",
    "68_new_spool_colour", "68_new_spool_weight", "68_spools", "68_spools_chosen",
    "68_spools_loaded_chosen", "68_spools_more", "68_spools_none",
}  # fmt: skip


def test_a_scene_is_saved_as_pictures(tmp_path: Path) -> None:
    """The others are walked by `screens/test_walk.py`, which looks at what this would save."""
    pictures = tour(tmp_path, "1280x800", "fi", scenes=["help"])
    assert [path.stem for path in pictures] == ["10_help_called", "10_help_seen", "10_help_told"]
    for path in pictures:
        with Image.open(path) as picture:
            assert (picture.format, picture.size) == ("PNG", (1280, 800))


@pytest.mark.long
@pytest.mark.announces("The print room is silent", "There is no camera for codes")
@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
def test_every_scene_is_reached_by_touch_and_scan_and_saved_as_a_picture(tmp_path: Path) -> None:
    pictures = tour(tmp_path, "1280x800", "fi")
    assert {path.stem for path in pictures} == SCENES
    alike: dict[bytes, list[str]] = {}
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == (1280, 800)
            colours = picture.convert("RGB").getcolors(1 << 20)
            assert colours is not None
            assert len(colours) > 10, f"{path.stem} is nearly empty"
            alike.setdefault(picture.tobytes(), []).append(path.stem)
    assert [names for names in alike.values() if len(names) > 1] == []
