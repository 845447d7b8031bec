package health.steady.alert.domain;

import health.steady.alert.AlertRefused;

/** What a clinician writes about an alert: plain words, at most 500 characters. */
final class Note {

    private static final int LONGEST = 500;

    private Note() {}

    static String optional(String text) {
        String note = text.strip();
        if (note.length() > LONGEST) {
            throw AlertRefused.at("note", "note-too-long", LONGEST);
        }
        if (note.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw AlertRefused.at("note", "note-not-plain");
        }
        return note;
    }

    static String required(String text) {
        String note = optional(text);
        if (note.isEmpty()) {
            throw AlertRefused.at("note", "note-missing");
        }
        return note;
    }
}
