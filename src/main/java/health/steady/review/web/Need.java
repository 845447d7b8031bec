package health.steady.review.web;

/** What a patient may need a clinician for, the most urgent first. */
enum Need {
    DANGER("alert", "danger"),
    BROKEN("stop", "danger"),
    CONFIRM("cal", "act"),
    OVERDUE("lock", "limit"),
    ASKED("lock", "limit"),
    STAGE("flag", "act"),
    FEW("minus", "note"),
    ASSIGN("pen", "note"),
    PLANNED("cal", "calm"),
    NOTHING("check", "calm");

    private final String icon;
    private final String tone;

    Need(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    String icon() {
        return icon;
    }

    String tone() {
        return tone;
    }
}
