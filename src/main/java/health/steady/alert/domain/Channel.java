package health.steady.alert.domain;

/** How somebody is told. */
enum Channel {
    MAIL,
    WEBHOOK
}
