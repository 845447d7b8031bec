package health.steady;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Hears every line that the application logs in this run, and remembers those that tell what no log may hold. */
public final class LogWitness extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private static final String NAME = LogWitness.class.getName();
    private static final int SHORTEST = 8;
    private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();
    private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();
    private static final AtomicLong LINES = new AtomicLong();

    private LogWitness() {}

    /** Listens from now on; a context that starts forgets its listeners, so each one calls this. */
    public static synchronized void listen() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(NAME) == null) {
            LogWitness witness = new LogWitness();
            witness.setName(NAME);
            witness.setContext(context);
            witness.start();
            root.addAppender(witness);
        }
    }

    /** From now on no line may hold this; what is as short as a word of ours is not kept. */
    public static String secret(String text) {
        if (text.length() >= SHORTEST) {
            SECRETS.add(text);
        }
        return text;
    }

    /** The lines so far that told a secret. */
    public static List<String> leaks() {
        return List.copyOf(LEAKS);
    }

    /** The same, which are not told again. */
    static List<String> takeLeaks() {
        List<String> leaks = leaks();
        LEAKS.removeAll(leaks);
        return leaks;
    }

    /** Takes a planted secret and its lines back. */
    public static void forgive(String planted) {
        SECRETS.remove(planted);
        LEAKS.removeIf(line -> line.contains(planted));
    }

    public static long lines() {
        return LINES.get();
    }

    @Override
    protected void append(ILoggingEvent event) {
        String line = event.getLoggerName() + ": " + event.getFormattedMessage() + thrown(event);
        LINES.incrementAndGet();
        if (SECRETS.stream().anyMatch(line::contains)) {
            LEAKS.add(line);
        }
    }

    private static String thrown(ILoggingEvent event) {
        return event.getThrowableProxy() == null ? "" : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
