package health.steady.people.web;

import org.jspecify.annotations.Nullable;

/** What a form field brought: never null, without outer blanks. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
