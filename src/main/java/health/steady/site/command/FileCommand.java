package health.steady.site.command;

import java.util.Set;

/** One command about protocol files. */
interface FileCommand {

    /** How it is written, after the name of the jar. */
    String usage();

    Set<String> options();

    /** Answers the exit code: 0 when nothing is to mend, else 1. */
    int run(Arguments arguments, Terminal terminal) throws Misuse;
}
