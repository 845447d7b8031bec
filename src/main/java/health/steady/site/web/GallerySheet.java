package health.steady.site.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample day in the shape of a patient's sheet. */
record GallerySheet(
        String phaseKey,
        String phaseLabel,
        String stageKey,
        List<Limit> restrictions,
        @Nullable Walking walking,
        List<Exercise> exercises,
        List<Withheld> withheld,
        List<Instruction> instructions,
        List<Message> messages,
        List<Next> next) {

    record Cause(String term, String text) {}

    record Limit(
            String id,
            String demand,
            String limitText,
            String clinicianText,
            String sign,
            @Nullable String amount,
            @Nullable String unit,
            String until,
            @Nullable String instead,
            List<Cause> cause) {}

    record Walking(int minutes, int times, @Nullable String text, List<Cause> cause) {}

    record Exercise(
            String id,
            String rung,
            String name,
            String doseBold,
            @Nullable String doseRest,
            String position,
            String positionText,
            String equipmentText,
            List<String> steps,
            List<String> feel,
            List<String> stop,
            @Nullable String picture,
            List<Cause> cause) {}

    record Withheld(String id, String name, String icon, List<String> reasons) {}

    record Instruction(String text, List<Cause> cause) {}

    record Message(String kind, String title, @Nullable String text) {}

    record Next(@Nullable LocalDate date, String dateText, String text) {}

    static GallerySheet ofDay20() {
        List<Cause> signed = List.of(
                new Cause("Who said so", "Dr. Helen Marsh, your surgeon, on 30 October, for at least 2 weeks."),
                new Cause("What ends it", "Only her signature. We asked her on 13 November. She has not answered yet."));
        List<Cause> programme =
                List.of(new Cause("Why this", "Part of the 2–6-week programme. Dr. Marsh signed it on 30 October."));
        String asked = "Until Dr. Marsh ends it";
        return new GallerySheet(
                "WEEKS_2_6",
                "Weeks 2–6 after your disc operation",
                "WEEKS_2_6",
                List.of(
                        new Limit(
                                "bending-1",
                                "bending",
                                "Do not bend at the waist",
                                "Bending at most 1",
                                "no-bending",
                                null,
                                null,
                                asked,
                                "Bend your knees and hips. Keep your back straight.",
                                signed),
                        new Limit(
                                "lifting-8lb",
                                "lifting",
                                "Lift at most 8 pounds",
                                "Lifting at most 8 lb",
                                "lifting",
                                "8",
                                "lb",
                                asked,
                                "Hold things close to your body.",
                                signed),
                        limit("twisting-1", "twisting", "Do not twist your back", "no-twisting", asked, signed),
                        limit("sitting-30min", "sitting", "Sit 30 minutes at most", "sitting", asked, signed),
                        limit("driving", "driving", "Do not drive", "no-driving", asked, signed),
                        limit(
                                "submersion",
                                "submersion",
                                "No bath, pool or hot tub",
                                "no-water",
                                asked + ", not before 27 Nov",
                                signed),
                        limit(
                                "impact-1",
                                "impact",
                                "No running or jumping",
                                "no-impact",
                                asked + ", not before 22 Jan",
                                signed)),
                new Walking(12, 3, "Flat ground. Stop before the pain climbs.", signed),
                List.of(
                        new Exercise(
                                "ham-supine-strap",
                                "1",
                                "Hamstring stretch with a strap",
                                "Hold 20 seconds, 3 times each leg.",
                                "Twice a day",
                                "lying",
                                "Lying on your back.",
                                "You need a strap or a towel.",
                                List.of(
                                        "Lie on your back, both knees bent. Put the strap around one foot.",
                                        "Straighten that knee slowly until you feel a gentle pull behind the thigh.",
                                        "Hold 20 seconds and breathe. Bend the knee, then change legs."),
                                List.of("A gentle pull behind the thigh is right."),
                                List.of("Stop if pain runs down the leg, or numbness or tingling starts."),
                                "ham-supine-strap",
                                programme),
                        new Exercise(
                                "quad-set",
                                "1",
                                "Thigh squeeze",
                                "Hold 5 seconds, 10 times each leg.",
                                "Twice a day",
                                "prone",
                                "Lying on your belly.",
                                "Nothing needed.",
                                List.of("Tighten the front of your thigh.", "Hold 5 seconds. Let go."),
                                List.of(),
                                List.of("Stop if you feel a sharp pain."),
                                null,
                                programme)),
                List.of(
                        new Withheld(
                                "wall-sit", "Wall sit", "moon", List.of("Rest day for this one. Again on Saturday.")),
                        new Withheld(
                                "bridge",
                                "Small bridge",
                                "lock",
                                List.of(
                                        "Bends your back backward. Not until Dr. Marsh ends that limit.",
                                        "Tomorrow at the earliest."))),
                List.of(new Instruction("Keep the wound clean and dry.", signed)),
                List.of(
                        new Message(
                                "limit",
                                "We asked Dr. Marsh on 13 November",
                                "if bending, lifting and twisting can be eased. She has not answered yet."),
                        new Message("changed", "New today: lying march 8 times, not 10.", null),
                        new Message("note", "Jonas Okafor, 8:05", "Keep the knee bent a little."),
                        new Message("danger", "Your exercises are on hold", "You told us about calf pain.")),
                List.of(
                        new Next(null, "Now", "Limits stay until Dr. Marsh answers"),
                        new Next(
                                LocalDate.of(2026, 11, 27),
                                "Friday 27 November, at the earliest",
                                "Bath and pool, if the wound has healed and Dr. Marsh signs")));
    }

    private static Limit limit(String id, String demand, String text, String sign, String until, List<Cause> cause) {
        return new Limit(id, demand, text, text, sign, null, null, until, null, cause);
    }
}
