package health.steady.site.web;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Coming;
import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Held;
import health.steady.plan.DaySheet.Lesson;
import health.steady.plan.DaySheet.Line;
import health.steady.plan.DaySheet.Note;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.DaySheet.Told;
import health.steady.plan.DaySheet.Walk;
import health.steady.progress.Chart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Day 20 after a microdiscectomy, with each thing that a day can hold. */
final class GalleryDay {

    private static final List<Entry> SIGNED = List.of(
            new Entry("Instead", "Bend your knees and hips. Keep your back straight."),
            new Entry("Who said so", "Dr. Helen Marsh, your surgeon, on 30 October, for at least 2 weeks."),
            new Entry("What ends it", "Only her signature. We asked her on 13 November. She has not answered yet."));
    private static final List<Entry> PROGRAMME =
            List.of(new Entry("Why this", "Part of the 2–6-week programme. Dr. Marsh signed it on 30 October."));
    private static final String ASKED = "Until Dr. Marsh ends it";

    private GalleryDay() {}

    /** Three visits, the middle one on the day on which the plan changed. */
    static Chart chart() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        List<LocalDate> days = first.datesUntil(first.plusDays(3)).toList();
        List<Integer> values = List.of(4, 6, 9);
        return new Chart.Pen(days, 10)
                .joined("line", values)
                .points("dot", values)
                .chart(Set.of(first.plusDays(1)));
    }

    static DaySheet sheet() {
        return new DaySheet(
                2,
                "en",
                "CONFIRMED",
                "WEEKS_2_6",
                "WEEKS_2_6",
                "Weeks 2–6 after your disc operation",
                List.of(
                        line("bending-1", "Do not bend at the waist", "Bending at most 1", "no-bending", "", ""),
                        line("lifting-8lb", "Lift at most 8 pounds", "Lifting at most 8 lb", "lifting", "8", "lb"),
                        line("twisting-1", "Do not twist your back", "Twisting at most 1", "no-twisting", "", ""),
                        line("sitting-30min", "Sit 30 minutes at most", "Sitting at most 30 min", "sitting", "", ""),
                        line("driving", "Do not drive", "No driving", "no-driving", "", ""),
                        line(
                                "submersion",
                                "No bath, pool or hot tub",
                                "No submersion",
                                "no-water",
                                ", not before 27 Nov"),
                        line(
                                "impact-1",
                                "No running or jumping",
                                "Impact at most 1",
                                "no-impact",
                                ", not before 22 Jan")),
                new Walk(12, 3, "Flat ground. Stop before the pain climbs.", List.of(bike()), SIGNED),
                List.of(strap(), squeeze()),
                List.of(
                        new Held("wall-sit", "Wall sit", "moon", List.of("Rest day for this one. Again on Saturday.")),
                        new Held(
                                "bridge",
                                "Small bridge",
                                "lock",
                                List.of(
                                        "Bends your back backward. Not until Dr. Marsh ends that limit.",
                                        "Tomorrow at the earliest."))),
                List.of(new Told("wound", "Keep the wound clean and dry.", SIGNED)),
                List.of(
                        new Note(
                                "limit",
                                "We asked Dr. Marsh on 13 November.",
                                "She has not answered yet. Ask at your visit on Tuesday."),
                        new Note("note", "Jonas Okafor, 8:05", "Keep the knee bent a little."),
                        new Note("danger", "Your exercises are on hold", "You told us about calf pain.")),
                List.of(
                        new Coming(LocalDate.of(2026, 11, 24), "Tuesday 24 November", "Visit with Jonas Okafor"),
                        new Coming(
                                LocalDate.of(2026, 11, 27),
                                "Friday 27 November, at the earliest",
                                "Bath and pool, if the wound has healed and Dr. Marsh signs")),
                List.of(new Lesson(
                        "pacing-two-hours",
                        "pacing",
                        "The two-hour rule",
                        List.of("Do less of it next time.", "You do not have to stop all the rest."),
                        7,
                        List.of(new Entry("Source", "After back surgery: going home, line 22")))));
    }

    private static Line line(String id, String limit, String precise, String sign, String amount, String unit) {
        return new Line(id, id, limit, precise, sign, amount, unit, ASKED, SIGNED);
    }

    private static Line line(String id, String limit, String precise, String sign, String earliest) {
        return new Line(id, id, limit, precise, sign, "", "", ASKED + earliest, SIGNED);
    }

    private static Task strap() {
        return new Task(
                "ham-supine-strap",
                "strap",
                "Hamstring stretch with a strap",
                "Hold 20 seconds, 3 times each leg.",
                "Twice a day",
                "lying",
                "Lying on your back.",
                "You need a strap or a towel.",
                "ham-supine-strap",
                List.of(
                        "Lie on your back, both knees bent. Put the strap around one foot.",
                        "Straighten that knee slowly until you feel a gentle pull behind the thigh.",
                        "Hold 20 seconds and breathe. Bend the knee, then change legs."),
                List.of("A gentle pull is enough.", "Keep your head and hips down."),
                List.of("You yank on the strap.", "You hold your breath."),
                List.of("A gentle pull behind the thigh is right."),
                List.of("Stop if pain runs down the leg, or numbness or tingling starts."),
                "Changed on Tuesday: 3 times, not 5. Jonas: “until your hip is easier.”",
                PROGRAMME);
    }

    private static Task squeeze() {
        return new Task(
                "quad-set",
                "isometric",
                "Thigh squeeze",
                "Hold 5 seconds, 10 times each leg.",
                "Twice a day",
                "prone",
                "Lying on your belly.",
                "Nothing needed.",
                null,
                List.of("Tighten the front of your thigh.", "Hold 5 seconds. Let go."),
                List.of(),
                List.of(),
                List.of(),
                List.of("Stop if you feel a sharp pain."),
                null,
                PROGRAMME);
    }

    private static Task bike() {
        return new Task(
                "bike",
                "recumbent",
                "Recumbent bike",
                "12 minutes.",
                "",
                "sitting",
                "Sitting, leaning back.",
                "A recumbent bike.",
                null,
                List.of("Pedal easily."),
                List.of(),
                List.of(),
                List.of(),
                List.of("Stop before the pain climbs."),
                null,
                PROGRAMME);
    }
}
