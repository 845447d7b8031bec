package health.steady.review.web;

import health.steady.review.domain.Need;

/** How a need is drawn: never by colour alone. */
record CaseLook(String icon, String tone) {

    static CaseLook of(Need need) {
        return switch (need) {
            case DANGER -> new CaseLook("alert", "danger");
            case SUSPENDED, BROKEN -> new CaseLook("stop", "danger");
            case OVERLOAD, PAIN_RISING -> new CaseLook("up", "limit");
            case ADHERENCE_FALLING -> new CaseLook("down", "limit");
            case ANSWERED -> new CaseLook("reply", "act");
            case GATE -> new CaseLook("flag", "act");
            case STAGE, STEPS, ASSIGN -> new CaseLook("pen", "act");
            case MESSAGE -> new CaseLook("mail", "note");
            case OVERDUE, RELEASE, HELD -> new CaseLook("lock", "limit");
            case SILENCE -> new CaseLook("silence", "limit");
            case REQUEST -> new CaseLook("ask", "act");
            case FINDING -> new CaseLook("clip", "limit");
            case FEW -> new CaseLook("minus", "note");
            case VISIT, PLANNED -> new CaseLook("cal", "calm");
            case CONFIRM -> new CaseLook("cal", "act");
            case PAUSED -> new CaseLook("moon", "note");
            case CLOSED, NOTHING -> new CaseLook("check", "calm");
        };
    }
}
