package health.steady.site.web;

import health.steady.plan.DaySheet;
import health.steady.plan.Stretch;
import health.steady.plan.Stretch.Saying;
import health.steady.plan.Telling;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sample arguments of the fragments that are not part of a day. */
record GalleryPage(
        UUID submission,
        List<Option> exercises,
        List<Choice> answers,
        List<Position> lengths,
        List<Group> signs,
        List<Refused> reasons,
        List<Finding> findings,
        List<Change> changes,
        List<Day> days,
        List<Badge> badges,
        List<Said> thread,
        Stretch stretch) {

    private static final Author RUTH = new Author("Ruth Keller");
    private static final Author JONAS = new Author("Jonas Okafor");
    private static final LocalDateTime SENT = LocalDateTime.of(2026, 11, 19, 9, 12);

    record Option(String value, String label) {}

    record Choice(String value, String label, @Nullable String hint) {}

    record Evidence(String kind, String text) {}

    record Position(String value, String label, @Nullable String badge, List<Evidence> evidence) {}

    record Group(@Nullable String title, List<Option> options) {}

    record Refused(
            String icon,
            String what,
            @Nullable String detail,
            @Nullable String actionLabel,
            @Nullable String actionHref) {}

    record Finding(String state, String name, @Nullable String detail) {}

    record Change(
            String name,
            @Nullable String before,
            @Nullable String after,
            @Nullable String effect) {}

    record Day(int number, String href, boolean current) {}

    record Author(String name) {}

    record Said(
            String id, Author author, boolean own, boolean unread, LocalDateTime sentAt, String time, String body) {}

    record Badge(String kind, String text, @Nullable String icon) {}

    GalleryPage() {
        this(
                new UUID(0, 1),
                List.of(new Option("bridge", "Bridge, small range"), new Option("clamshell", "Clamshell")),
                List.of(
                        new Choice("no", "No", null),
                        new Choice("yes", "Yes", "More pain, and it stayed for over 2 hours")),
                List.of(
                        new Position(
                                "until-i-release",
                                "Until I release them. Ask me at week 2 and week 6",
                                "Your usual answer",
                                List.of(new Evidence(
                                        "Guidance", "at least 2 weeks, eased by the surgeon between 2 and 6 (L20)"))),
                        new Position(
                                "two-weeks",
                                "First step ends at 2 weeks: I sign it now for 13 November",
                                null,
                                List.of(
                                        new Evidence("Trial", "Bono 2017, n = 108: pain and function equal to 1 year"),
                                        new Evidence("Guidance", "the shorter of two published positions")))),
                List.of(
                        new Group(
                                "These need help at once",
                                List.of(new Option("RF01", "New trouble passing or feeling urine"))),
                        new Group(
                                "These we must hear about today",
                                List.of(
                                        new Option("RF04", "Calf, ankle or foot: swelling, redness or pain"),
                                        new Option("RF12", "Extreme tiredness")))),
                List.of(
                        new Refused(
                                "lock",
                                "It bends the back backward: extension 1, limit 0",
                                "Dr. Marsh, 5 Oct. Ends with her release, not before 28 Dec",
                                null,
                                null),
                        new Refused(
                                "ask",
                                "Lying march tolerated: unknown",
                                "Unknown never opens a gate. Ends when you record the finding",
                                "Record finding",
                                "/gallery"),
                        new Refused("clock", "Too early by default: week 8, 30 Nov", null, "Unlock", "/gallery")),
                List.of(
                        new Finding("unknown", "Keeps a neutral spine", "Nobody has recorded it. You can."),
                        new Finding("met", "Wound well healed", "Priya Nair, 2 Nov"),
                        new Finding("not", "Walks 30 minutes", "Check-ins 13–18 Nov, 2 of 6")),
                List.of(
                        new Change("Seated knee straightening", "short arc", "long arc", "14 → 15 min a day"),
                        new Change("Clamshell", null, "10 times each side", null),
                        new Change("Heel slide", "10 times", null, null)),
                List.of(
                        new Day(0, "/gallery", false),
                        new Day(14, "/gallery", false),
                        new Day(20, "/gallery", true),
                        new Day(182, "/gallery", false)),
                List.of(
                        new Badge("phase", "2–6 weeks", null),
                        new Badge("stage", "2–6-week programme", null),
                        new Badge("limit", "Limit", "lock"),
                        new Badge("danger", "Danger sign", "alert"),
                        new Badge("done", "Met", "check"),
                        new Badge("held", "Unknown", "ask"),
                        new Badge("note", "Your usual answer", null),
                        new Badge("demo", "Unreviewed", null)),
                List.of(
                        new Said("1", RUTH, true, false, SENT, "9:12 am", "May I sleep on my side?"),
                        new Said("2", JONAS, false, true, SENT, "9:40 am", "Yes.\nPut a pillow between your knees.")),
                new Stretch(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 13),
                        List.of(new Saying(
                                SENT.minusDays(16),
                                SENT.minusDays(6),
                                List.of(new DaySheet.Line(
                                        "lifting-8lb",
                                        "lifting",
                                        "Lift at most 8 pounds",
                                        "Lifting at most 8 lb",
                                        "lifting",
                                        "8",
                                        "lb",
                                        "Until Dr. Marsh ends it",
                                        List.of(new DaySheet.Entry("Who said so", "Dr. Marsh, on 3 November")))),
                                List.of(new Stretch.Task("clamshell", "Clamshell", "10 times each side")))),
                        List.of(new Telling("changed", "A new limit", "Dr. Marsh, 3 November", List.of()))));
    }
}
